package org.entrepot.benchmarks;

import java.util.List;

/** Measures something against its limit. */
interface Benchmark {
  List<Measure> run() throws Exception;
}
