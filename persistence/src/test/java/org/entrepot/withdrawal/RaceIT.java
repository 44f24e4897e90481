package org.entrepot.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrepot.TestDatabase;
import org.entrepot.intake.Importing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An import of one edition, fifty people who correct deals of another, and ten who withdraw some,
 * all at once: each does what it came for, once.
 */
class RaceIT {

  private static final int IMPORTED = 2_000;
  private static final int CORRECTIONS = 50;
  private static final int WITHDRAWALS = 10;
  private static final int WORTH = 100;
  private static final String DEALS =
      "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\n";

  private final WithdrawalParts parts = new WithdrawalParts(TestDatabase.create());
  private final ExecutorService people =
      Executors.newFixedThreadPool(1 + CORRECTIONS + WITHDRAWALS);
  private final CountDownLatch start = new CountDownLatch(1);

  @BeforeEach
  void records() {
    parts.importing.commit(Fair.bundle());
    parts.importing.commit(
        Importing.zip(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            ciie,5,Fifth CIIE,2022-11-05,2022-11-10,Asia/Shanghai
            """));
    parts.importing.commit(
        Importing.zip("deals.csv", deals("ciie-6,R%d", "2023-11-06", CORRECTIONS + WITHDRAWALS)));
  }

  @AfterEach
  void stop() {
    people.shutdownNow();
  }

  private static String deals(String key, String day, int count) {
    return DEALS
        + IntStream.range(0, count)
            .mapToObj(i -> key.formatted(i) + ",B1,C1,GOODS," + WORTH + ",USD," + day + ",12\n")
            .collect(Collectors.joining());
  }

  private Future<String> someone(Runnable work) {
    return people.submit(
        () -> WithdrawalsAtOnceIT.patient(start, () -> WithdrawalsAtOnceIT.taken(work)));
  }

  private List<Future<String>> all() {
    List<Future<String>> all = new ArrayList<>();
    all.add(
        someone(
            () ->
                parts.importing.commitAtLast(
                    Importing.zip("deals.csv", deals("ciie-5,I%d", "2022-11-06", IMPORTED)))));
    for (int i = 0; i < CORRECTIONS; i++) {
      String deal = "R" + i;
      String value = Integer.toString(WORTH + 1 + i);
      all.add(someone(() -> parts.correct("deals", deal, "value", value)));
    }
    for (int i = CORRECTIONS; i < CORRECTIONS + WITHDRAWALS; i++) {
      String deal = "R" + i;
      all.add(someone(() -> parts.withdraw("deals", deal)));
    }
    return all;
  }

  @Test
  void nothingIsLostAndNothingIsDoubled() throws Exception {
    List<Future<String>> all = all();
    start.countDown();
    for (Future<String> each : all) {
      assertThat(each.get(2, TimeUnit.MINUTES)).isEqualTo("taken");
    }

    assertThat(
            parts.database.query(
                """
                select count(*), count(distinct value), sum(value), min(revision), max(revision)
                from deal where code like 'R%' and withdrawn_at is null
                """))
        .containsExactly("50 50 6275.0000 2 2");
    assertThat(
            parts.database.query(
                "select count(*) from deal where code like 'R%' and withdrawn_at is not null"))
        .containsExactly("10");
    assertThat(
            parts.database.query(
                """
                select p.edition, sum(p.quantity) from posting p
                where p.account = 'deal.tentative' and p.source_code ~ '^[RI]' group by 1 order by 1
                """))
        .containsExactly("ciie-5 200000.00", "ciie-6 6275.00");
    assertThat(parts.database.query("select count(*) from event where type = 'record.withdrawn'"))
        .containsExactly("10");
    assertThat(parts.faults()).isEmpty();
    assertThat(parts.database.query("select fault from ledger_check('ciie-5')")).isEmpty();
  }
}
