package org.entrepot.benchmarks;

import java.util.List;

/** Measures something against its limit. */
interface Benchmark {

  List<MeasuredTime> run() throws Exception;

  /** What it is called on the command line. */
  default String name() {
    return getClass().getSimpleName();
  }
}
