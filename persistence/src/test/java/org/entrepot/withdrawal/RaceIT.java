package org.entrepot.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrepot.RuleBroken;
import org.entrepot.TestDatabase;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.FileTables;
import org.entrepot.edition.EditionParts;
import org.entrepot.figure.Figure;
import org.entrepot.figure.FigureParts;
import org.entrepot.figure.FigureQuery;
import org.entrepot.figure.Figures;
import org.entrepot.intake.HeldImport;
import org.entrepot.intake.Importing;
import org.entrepot.intake.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The race that loses and doubles nothing: an import of another edition, 50 corrections and 10
 * withdrawals at once. The same done one after another in a database of its own says what has to
 * come of it, record by record and figure by figure.
 */
class RaceIT {

  private static final int CORRECTED = 10;
  private static final int WITHDRAWN = 10;
  private static final int IMPORTED = 500;
  private static final int TRIES = 200;
  private static final String DEALS =
      "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\n";

  /** What becomes of each corrected deal, by a correction of its own for each column. */
  private static final Map<String, String> CHANGES =
      Map.of(
          "value", "2%02d.50",
          "seller", "C3",
          "subject", "SERVICES",
          "term_months", "2%1$s",
          "contract", "K-%02d");

  private final ExecutorService others =
      Executors.newFixedThreadPool(CORRECTED * CHANGES.size() + WITHDRAWN + 1);

  /** An act of somebody. */
  private interface Deed {
    void by(WithdrawalParts parts);
  }

  @AfterEach
  void stop() {
    others.shutdownNow();
  }

  private static WithdrawalParts fair() {
    WithdrawalParts parts = new WithdrawalParts(TestDatabase.create());
    parts.importing.commit(Fair.bundle());
    parts.importing.commit(
        Importing.zip(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            ciie,5,Fifth CIIE,2022-11-05,2022-11-10,Asia/Shanghai
            """,
            "exchange-rates.csv",
            "Date,USD\n2022-11-07,1.0\n",
            "deals.csv",
            DEALS + rows("ciie-6", "M", CORRECTED + WITHDRAWN, "2023-11-06")));
    return parts;
  }

  private static String rows(String edition, String code, int count, String day) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(
          "%s,%s%d,B1,C%d,GOODS,%d,USD,%s,12\n"
              .formatted(edition, code, i, i % 2 + 1, 100 + i, day));
    }
    return rows.toString();
  }

  private static Upload otherEdition() {
    return Importing.zip("deals.csv", DEALS + rows("ciie-5", "F", IMPORTED, "2022-11-07"));
  }

  private static List<Deed> deeds() {
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < CORRECTED; i++) {
      String code = "M" + i;
      int n = i;
      CHANGES.forEach(
          (column, value) ->
              deeds.add(parts -> parts.correct("deals", code, column, value.formatted(n))));
    }
    for (int i = 0; i < WITHDRAWN; i++) {
      String code = "M" + (CORRECTED + i);
      deeds.add(parts -> parts.withdraw("deals", code));
    }
    return deeds;
  }

  @Test
  void anImportFiftyCorrectionsAndTenWithdrawalsAtOnceLoseAndDoubleNothing() throws Exception {
    WithdrawalParts race = fair();
    HeldImport held = new HeldImport(race.importing, others, otherEdition());
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> done = new ArrayList<>();
    for (Deed deed : deeds()) {
      done.add(others.submit(() -> patient(start, deed, race)));
    }
    assertThat(done).hasSize(60);
    start.countDown();
    for (Future<?> each : done) {
      each.get(120, TimeUnit.SECONDS);
    }
    race.database.release();
    assertThat(race.database.query("select count(*) from deal where edition = 'ciie-5'"))
        .as("all have gone in while the other edition's import is under way")
        .containsExactly("0");
    assertThat(held.end().accepted()).isEqualTo(IMPORTED);

    WithdrawalParts calm = fair();
    deeds().forEach(deed -> deed.by(calm));
    assertThat(calm.importing.commit(otherEdition()).accepted()).isEqualTo(IMPORTED);

    assertThat(records(race)).containsExactlyElementsOf(records(calm));
    assertThat(standing(race)).containsExactlyElementsOf(standing(calm));
    assertThat(figures(race)).isEqualTo(figures(calm)).isNotEmpty();
    assertThat(faults(race)).isEmpty();
    assertThat(
            race.database.query(
                "select count(*), count(withdrawn_at), sum(revision - 1) from deal where edition = 'ciie-6' and code like 'M%'"))
        .containsExactly("20 10 60");
    assertThat(
            race.database.query(
                "select deadlocks from pg_stat_database where datname = current_database()"))
        .containsExactly("0");
  }

  /** Whoever finds others at work tries again, as a person does. */
  private static Void patient(CountDownLatch start, Deed deed, WithdrawalParts parts)
      throws InterruptedException {
    start.await();
    for (int times = 0; ; times++) {
      try {
        deed.by(parts);
        return null;
      } catch (RuleBroken busy) {
        if (!busy.code().equals("import.busy") || times > TRIES) {
          throw busy;
        }
      }
    }
  }

  /** Every row of every register but its number, chance and the moment of a withdrawal. */
  private static List<String> records(WithdrawalParts parts) {
    return Importing.FILES.all().stream()
        .map(file -> new FileTables(file).table())
        .sorted()
        .flatMap(
            table ->
                parts
                    .database
                    .query(
                        "select '%1$s', jsonb_strip_nulls(to_jsonb(r) - 'id' - 'party' - 'withdrawn_at' - 'status_since') from %1$s r order by 2"
                            .formatted(table))
                    .stream())
        .toList();
  }

  /** What each record says in the ledgers now. */
  private static List<String> standing(WithdrawalParts parts) {
    return parts.database.query(
        """
        select p.edition, p.source_type, p.source_code, p.account, p.quantity, p.unit, p.effective_on,
          p.economy, p.section, p.kind
        from posting p join standing s using (edition, seq) order by 1, 2, 3, 4, 5
        """);
  }

  private static Map<String, BigDecimal> figures(WithdrawalParts parts) {
    Figures figures =
        FigureParts.figures(
            parts.database,
            EditionParts.editions(parts.entities),
            EditionParts.changes(parts.entities));
    Map<String, BigDecimal> values = new TreeMap<>();
    for (String edition : List.of("ciie-5", "ciie-6")) {
      List<Figure> all =
          parts.entities.tx(() -> figures.all(edition, FigureQuery.LIVE, Visibilities.ALL));
      all.forEach(each -> values.put(edition + " " + each.metric().code(), each.value()));
    }
    return values;
  }

  private static List<String> faults(WithdrawalParts parts) {
    return Stream.of("ciie-5", "ciie-6")
        .flatMap(
            edition ->
                parts.database.query("select fault from ledger_check('" + edition + "')").stream())
        .toList();
  }
}
