package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.ledger.Books.deal;
import static org.entrepot.ledger.Books.usd;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WritersIT {

  private static final int WRITERS = 16;
  private static final int RECORDS = 15;

  private final Books books = new Books();
  private final String first = books.open();
  private final String second = books.open();

  @Test
  void manyWritersLeaveNoGapAndNothingDouble() throws Exception {
    CountDownLatch together = new CountDownLatch(WRITERS);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> done = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      done.add(writers.submit(() -> write(number, together)));
    }
    writers.shutdown();
    for (Future<?> each : done) {
      each.get();
    }

    for (String edition : List.of(first, second)) {
      List<Posting> all = books.all(edition);
      assertThat(all)
          .extracting(Posting::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
      assertThat(all.stream().filter(p -> p.source().code().startsWith("SHARED")))
          .as("what all writers said was posted once")
          .hasSize(RECORDS);
      assertThat(books.faults(edition)).isEmpty();
    }
    assertThat(books.all(first)).hasSize(RECORDS + WRITERS * RECORDS);
  }

  /**
   * Each names the two ledgers in another order, and shares half of the records with all others.
   */
  private boolean write(int number, CountDownLatch together) throws InterruptedException {
    together.countDown();
    together.await();
    String one = number % 2 == 0 ? first : second;
    String other = number % 2 == 0 ? second : first;
    for (int i = 0; i < RECORDS; i++) {
      books.settle(
          deal(one, "SHARED-" + i, 1, usd(1, "10")), deal(other, "SHARED-" + i, 1, usd(1, "10")));
      books.settle(deal(first, "W-" + number + "-" + i, 1, usd(1, "1")));
    }
    return true;
  }
}
