package org.entrepot.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrepot.RuleBroken;
import org.entrepot.TestDatabase;
import org.entrepot.intake.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Withdrawals of one record at once, of a thousand records, and of a process that is killed. */
class WithdrawalsAtOnceIT {

  private static final int MANY = 1_000;
  private static final int WITHDRAWALS = 10;
  private static final int TRIES = 60;

  private final WithdrawalParts parts = new WithdrawalParts(TestDatabase.create());

  @BeforeEach
  void records() {
    parts.importing.commit(Fair.bundle());
  }

  private static List<String> deals() {
    return IntStream.range(0, MANY).mapToObj("M%04d"::formatted).toList();
  }

  private void manyDeals() {
    String rows =
        deals().stream()
            .map(code -> "ciie-6," + code + ",B1,C1,GOODS,100,USD,2023-11-06,12\n")
            .collect(Collectors.joining());
    parts.importing.commit(
        Importing.zip(
            "deals.csv",
            "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\n" + rows));
  }

  static String taken(Runnable work) {
    work.run();
    return "taken";
  }

  /** Whoever finds others at work tries again, as a person does. */
  static String patient(CountDownLatch start, Callable<String> work) throws Exception {
    start.await();
    for (int i = 0; i < TRIES; i++) {
      try {
        return work.call();
      } catch (RuleBroken busy) {
        if (!busy.code().equals("import.busy")) {
          throw busy;
        }
      }
    }
    return "never its turn";
  }

  @Test
  void theSameRecordIsWithdrawnOnce() throws Exception {
    ExecutorService all = Executors.newFixedThreadPool(WITHDRAWALS);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> done = new ArrayList<>();
    for (int i = 0; i < WITHDRAWALS; i++) {
      done.add(all.submit(() -> patient(start, () -> taken(() -> parts.withdraw("deals", "D1")))));
    }
    start.countDown();
    int taken = 0;
    for (Future<String> each : done) {
      try {
        assertThat(each.get()).isEqualTo("taken");
        taken++;
      } catch (ExecutionException already) {
        assertThat(already).hasMessageContaining("already withdrawn");
      }
    }
    all.shutdown();
    assertThat(taken).isEqualTo(1);
    assertThat(parts.record("deals", "D1").revision()).isEqualTo(2);
    assertThat(parts.faults()).isEmpty();
  }

  @Test
  void aThousandAreWithdrawnInOneTransactionAndSettleBack() {
    manyDeals();
    List<String> before = parts.standing();

    parts.withdraw("deals", deals());
    assertThat(parts.sums()).containsEntry("deal", "2.00");
    assertThat(parts.faults()).isEmpty();

    parts.reinstate("deals", deals());
    assertThat(parts.standing()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(parts.faults()).isEmpty();
  }

  @Test
  void aProcessThatIsKilledInTheMiddleHasWithdrawnNone() throws Exception {
    manyDeals();
    List<String> before = parts.standing();

    Process process = process();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      List<String> heard = new ArrayList<>();
      String line = said.readLine();
      while (line != null && !line.equals(WithdrawingProcess.SETTLED)) {
        heard.add(line);
        line = said.readLine();
      }
      assertThat(line).as(String.join("\n", heard)).isEqualTo(WithdrawingProcess.SETTLED);
      assertThat(new ProcessBuilder("kill", "-9", Long.toString(process.pid())).start().waitFor())
          .isZero();
      process.waitFor();
    }

    assertThat(withdrawn()).isZero();
    assertThat(parts.standing()).isEqualTo(before);
    assertThat(parts.faults()).isEmpty();

    // nothing is left that would be in the way
    parts.withdraw("deals", deals());
    assertThat(withdrawn()).isEqualTo(MANY);
    assertThat(
            parts.database.query(
                "select count(distinct subject_code) from event where type = 'record.withdrawn'"))
        .containsExactly(Integer.toString(MANY));
    assertThat(parts.faults()).isEmpty();
  }

  private long withdrawn() {
    return Long.parseLong(
        parts.database.query("select count(*) from deal where withdrawn_at is not null").get(0));
  }

  private Process process() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            WithdrawingProcess.class.getName(),
            parts.database.url())
        .redirectErrorStream(true)
        .start();
  }

  /**
   * Withdraws a thousand deals in a process of its own, and waits before the commit for its end.
   */
  static final class WithdrawingProcess {

    static final String SETTLED = "settled";

    private WithdrawingProcess() {}

    public static void main(String[] arguments) {
      WithdrawalParts parts = new WithdrawalParts(TestDatabase.at(arguments[0]));
      parts.entities.tx(
          () -> {
            parts.desk.withdraw(parts.set("deals", deals()), "a mistake", WithdrawalParts.ACT);
            System.out.println(SETTLED);
            Thread.sleep(Long.MAX_VALUE);
            return true;
          });
    }
  }
}
