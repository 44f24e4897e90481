package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.entrepot.RuleBroken;
import org.entrepot.TestDatabase;
import org.entrepot.access.Accesses;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.EditionParts;
import org.entrepot.intake.HeldImport;
import org.entrepot.intake.Importing;
import org.entrepot.intake.Upload;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections and imports at once: who waits for whom, and what becomes of the records. */
class RacingIT {

  private static final Act ACT = new Act("somebody", "127.0.0.1");
  private static final int DEALS = 10;
  private static final String DEAL_COLUMNS =
      "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\n";
  private static final String RATES = "Date,USD\n2022-11-07,1.0\n2023-11-07,%s\n";

  private static final String[] RECORDS = {
    "expos.csv",
    "expo,name_en\nciie,CIIE\n",
    "editions.csv",
    """
    expo,ordinal,name_en,starts_on,ends_on,time_zone
    ciie,5,Fifth CIIE,2022-11-05,2022-11-10,Asia/Shanghai
    ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
    """,
    "sections.csv",
    "edition,section,name_en\nciie-6,food,Food\n",
    "exchange-rates.csv",
    RATES.formatted("1.07"),
    "companies.csv",
    "company,legal_name,economy\nB1,Buyer,CN\nC1,One Ltd,AU\nC2,Two GmbH,DE\nC3,Three,FR\n",
  };

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final Registers registers = new Registers();
  private final RecordDesk desk = new RecordDesk();
  private final ExecutorService others = Executors.newFixedThreadPool(6);

  @BeforeEach
  void records() {
    SqlRegisterRecords records = RegisterParts.records(database);
    registers.records = records;
    desk.records = records;
    desk.edits = importing.edits();
    desk.reasons = EditionParts.reasons(database);
    desk.access = Accesses.ALL;
    desk.trail = (act, what, subject) -> {};
    registers.concepts(Importing.FILES);
    importing.commit(Importing.zip(RECORDS));
    importing.commit(deals("ciie-6", DEALS, "C1"));
  }

  @AfterEach
  void stop() {
    others.shutdownNow();
  }

  private static Upload deals(String edition, int count, String seller) {
    StringBuilder rows = new StringBuilder(DEAL_COLUMNS);
    String day = edition.equals("ciie-6") ? "2023-11-07" : "2022-11-07";
    for (int i = 0; i < count; i++) {
      rows.append("%s,D%d,B1,%s,GOODS,100,USD,%s,12\n".formatted(edition, i, seller, day));
    }
    return Importing.zip("deals.csv", rows.toString());
  }

  private RecordPlace place(String register, @Nullable String edition, String code) {
    Register found =
        registers.all().stream()
            .filter(each -> each.name().equals(register))
            .findFirst()
            .orElseThrow();
    return new RecordPlace(found, edition, code, Visibilities.ALL);
  }

  private EditedRecord correct(RecordPlace place, String column, String value) {
    Map<String, @Nullable String> change = new HashMap<>();
    change.put(column, value);
    return importing.tx(
        () -> desk.edit(place, any -> true, new RecordCorrection(change, null), ACT));
  }

  /** Whoever finds others at it tries again. */
  private void correctAtLast(RecordPlace place, String column, String value) {
    for (int times = 0; ; times++) {
      try {
        correct(place, column, value);
        return;
      } catch (RuleBroken busy) {
        if (!busy.code().equals("import.busy") || times > 50) {
          throw busy;
        }
      }
    }
  }

  private HeldImport held(Upload upload) throws InterruptedException {
    return new HeldImport(importing, others, upload);
  }

  private void theLedgersAreRight() {
    for (String edition : List.of("ciie-5", "ciie-6")) {
      assertThat(database.query("select fault from ledger_check('" + edition + "')")).isEmpty();
    }
    assertThat(
            database.query(
                """
                select r.edition, r.code, c.economy, p.economy, r.revision, p.revision
                from deal r join company c on c.code = r.seller
                left join (select p.* from posting p join standing s using (edition, seq)
                  where p.account = 'deal') p
                  on p.edition = r.edition and p.source_type = 'deal' and p.source_code = r.code
                where p.economy is distinct from c.economy
                """))
        .isEmpty();
  }

  @Test
  void correctionsGoInWhileAnotherEditionIsImportedAndNoneIsLostOrDoubled() throws Exception {
    HeldImport held = held(deals("ciie-5", 500, "C3"));
    List<Future<?>> corrections = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      RecordPlace place = place("deals", "ciie-6", "D" + (i % 5 == 0 ? 0 : i % DEALS));
      String value = Integer.toString(1_000 + i);
      corrections.add(others.submit(() -> correctAtLast(place, "value", value)));
    }
    for (Future<?> each : corrections) {
      each.get(60, TimeUnit.SECONDS);
    }
    assertThat(database.query("select sum(revision - 1) from deal where edition = 'ciie-6'"))
        .containsExactly("50");
    assertThat(database.query("select count(*) from deal where edition = 'ciie-5'"))
        .containsExactly("0");
    assertThat(held.end().accepted()).isEqualTo(500);
    theLedgersAreRight();
    assertThat(
            database.query(
                """
                select (select sum(p.quantity) from posting p where p.account = 'deal.tentative'
                    and p.edition = 'ciie-6')
                  = (select sum(value) from deal where edition = 'ciie-6')
                """))
        .containsExactly("t");
  }

  @Test
  void whoWaitsTooLongIsToldSoAndAskedOnlyOnce() throws Exception {
    HeldImport held = held(deals("ciie-6", 30, "C2"));
    long start = System.nanoTime();
    List<String> asked =
        database.asked(
            () ->
                assertThatThrownBy(() -> correct(place("deals", "ciie-6", "D1"), "value", "7"))
                    .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("import.busy")));
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isGreaterThan(9_900);
    assertThat(asked).hasSize(1);
    assertThat(held.end().accepted()).isEqualTo(30);
    correct(place("deals", "ciie-6", "D1"), "value", "7");
    theLedgersAreRight();
  }

  @Test
  void whoAskedFirstIsServedFirst() throws Exception {
    HeldImport held = held(deals("ciie-6", 1, "C2"));
    List<String> order = List.of("D7", "D2", "D9", "D1", "D5");
    List<Future<?>> editors = new ArrayList<>();
    for (String deal : order) {
      editors.add(others.submit(() -> correct(place("deals", "ciie-6", deal), "value", "5000")));
      awaitWaiting(editors.size());
    }
    held.end();
    for (Future<?> each : editors) {
      each.get(60, TimeUnit.SECONDS);
    }
    assertThat(
            database.query(
                """
                select source_code from posting
                where edition = 'ciie-6' and account = 'deal.tentative' and quantity = 5000
                order by seq
                """))
        .isEqualTo(order);
  }

  /** Until so many wait for a lock of this database. */
  private void awaitWaiting(int number) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!database
        .query(
            """
            select count(*) from pg_locks l join pg_database d on d.oid = l.database
            where d.datname = current_database() and l.locktype = 'advisory' and not l.granted
            """)
        .equals(List.of(Integer.toString(number)))) {
      assertThat(System.nanoTime()).as(number + " wait").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  @Test
  void aDealThatIsGivenToACompanyWaitsForWhoCorrectsThatCompany() throws Exception {
    importing.commit(deals("ciie-5", 1, "C2"));
    HeldImport held =
        held(Importing.zip("companies.csv", "company,legal_name,economy\nC2,Two SpA,IT\n"));
    assertThatThrownBy(() -> correct(place("deals", "ciie-6", "D1"), "seller", "C2"))
        .hasMessageContaining("import");
    correct(place("deals", "ciie-6", "D1"), "seller", "C3");
    held.end();
    correct(place("deals", "ciie-6", "D1"), "seller", "C2");
    theLedgersAreRight();
  }

  @Test
  void whatCrossesEndsAndIsRight() throws Exception {
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String one = i % 2 == 0 ? "AU" : "NZ";
      String other = i % 2 == 0 ? "DE" : "AT";
      String seller = i % 2 == 0 ? "C1" : "C2";
      int n = i;
      all.add(others.submit(() -> correctAtLast(place("companies", null, "C1"), "economy", one)));
      all.add(others.submit(() -> correctAtLast(place("companies", null, "C2"), "economy", other)));
      for (int d = 0; d < 3; d++) {
        RecordPlace deal = place("deals", "ciie-6", "D" + (n + d) % DEALS);
        all.add(others.submit(() -> correctAtLast(deal, "seller", seller)));
      }
    }
    for (String[] order : List.of(new String[] {"C1", "C2"}, new String[] {"C2", "C1"})) {
      importing.commitAtLast(
          Importing.zip(
              "companies.csv",
              "company,legal_name,economy\n%s,X,PL\n%s,Y,CZ\n".formatted((Object[]) order),
              "deals.csv",
              DEAL_COLUMNS
                  + "ciie-5,X1,B1,C1,GOODS,1,USD,2022-11-07,1\n"
                  + "ciie-6,X1,B1,C2,GOODS,1,USD,2023-11-07,1\n",
              "exchange-rates.csv",
              RATES.formatted(order[0].equals("C1") ? "1.08" : "1.09")));
    }
    for (Future<?> each : all) {
      each.get(120, TimeUnit.SECONDS);
    }
    theLedgersAreRight();
    assertThat(
            database.query(
                "select deadlocks from pg_stat_database where datname = current_database()"))
        .containsExactly("0");
  }

  @Test
  void aCorrectionOfADealTakesFewStatementsAndNoTableThatItDoesNotNeed() throws Exception {
    correct(place("deals", "ciie-6", "D2"), "value", "11");
    List<String> asked =
        database.asked(() -> correct(place("deals", "ciie-6", "D1"), "value", "200000000"));
    assertThat(asked).hasSizeLessThanOrEqualTo(34);
    assertThat(asked.stream().filter(each -> each.contains("create temporary table")))
        .hasSize(3)
        .allMatch(each -> each.matches("(?s).*table (refused|staged_deal|touched_deal) .*"));
    assertThat(asked).noneMatch(each -> each.contains("analyze") || each.contains("drop table"));
    assertThat(database.query("select value from deal where edition = 'ciie-6' and code = 'D1'"))
        .containsExactly("200000000.0000");
  }
}
