package org.entrepot.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrepot.bundle.FieldKind;

/**
 * A program of its own: makes worksheets at once for readers of whom none takes a byte before all
 * worksheets have begun to be sent, and says how long each is.
 */
final class WorksheetsAtOnce {

  static final int NUMBER = 4;
  static final int ROWS = 300_000;

  private static final int TEXTS = 4;

  private WorksheetsAtOnce() {}

  public static void main(String... none) throws Exception {
    CountDownLatch begun = new CountDownLatch(NUMBER);
    ExecutorService people = Executors.newFixedThreadPool(NUMBER);
    List<Callable<Long>> exports = new ArrayList<>();
    for (int i = 0; i < NUMBER; i++) {
      Random random = new Random(i);
      exports.add(() -> sent(random, begun));
    }
    for (Future<Long> export : people.invokeAll(exports)) {
      System.out.println(export.get());
    }
    people.shutdown();
  }

  private static long sent(Random random, CountDownLatch begun) throws IOException {
    SlowReader reader = new SlowReader(begun);
    table(random).xlsx(reader);
    return reader.bytes;
  }

  /** Of nothing that could be packed to nothing. */
  private static TableFile table(Random random) {
    List<FieldKind> kinds = new ArrayList<>(List.of(FieldKind.NUMBER, FieldKind.DATE));
    kinds.addAll(Collections.nCopies(TEXTS, FieldKind.TEXT));
    List<String> header = kinds.stream().map(FieldKind::name).toList();
    return new TableFile(
        "deals",
        header,
        kinds,
        each -> {
          for (int row = 0; row < ROWS; row++) {
            List<String> line = new ArrayList<>(List.of(row + ".25", "2023-11-08"));
            while (line.size() < kinds.size()) {
              line.add(Long.toString(random.nextLong(), Character.MAX_RADIX));
            }
            each.accept(line);
          }
        });
  }

  /** Counts what it is sent. */
  private static final class SlowReader extends OutputStream {

    private final CountDownLatch begun;
    private long bytes;

    SlowReader(CountDownLatch begun) {
      this.begun = begun;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      if (bytes == 0) {
        begun.countDown();
        try {
          begun.await();
        } catch (InterruptedException stopped) {
          throw new IOException(stopped);
        }
      }
      bytes += length;
    }
  }
}
