package org.entrepot.intake;

import java.util.stream.Stream;
import org.entrepot.job.Progress;

/** Turns the parts of an import into one progress of a thousand steps. */
final class ImportSteps {

  private static final int ALL = 1_000;
  private static final int READ = 400;
  private static final int VALIDATED = 500;
  private static final int MERGED = 700;
  private static final int STATED = 900;

  private final Progress progress;
  private long bytes;
  private long records;
  private int last = -1;

  ImportSteps(Progress progress) {
    this.progress = progress;
  }

  void read(long more, long total) {
    bytes += more;
    at(0, READ, bytes, total);
  }

  void validated(int files, int total) {
    at(READ, VALIDATED, files, total);
  }

  void merged(int files, int total) {
    at(VALIDATED, MERGED, files, total);
  }

  /** The statements, told as they go. */
  <T> Stream<T> stated(Stream<T> statements, long total) {
    return statements.peek(statement -> at(MERGED, STATED, ++records, total));
  }

  void done() {
    at(0, ALL, 1, 1);
  }

  private void at(int from, int to, long done, long total) {
    int step = from + (int) ((to - from) * Math.min(1.0, (double) done / Math.max(total, 1)));
    if (step != last) {
      last = step;
      progress.at(step, ALL);
    }
  }
}
