package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.entrepot.BothWays;
import org.entrepot.RuleBroken;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.event.EventParts;
import org.entrepot.intake.EditOutcome;
import org.entrepot.intake.GivenRows;
import org.entrepot.intake.ImportSummary;
import org.entrepot.intake.Importing;
import org.entrepot.intake.RowRefused;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerParts;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinalEditionIT {

  private static final Instant NOW = Instant.parse("2023-12-01T08:00:00Z");

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final RevisionKeeper keeper = new RevisionKeeper();
  private final Ledger ledger = LedgerParts.ledger(database, keeper::moved);
  private final Importing importing = new Importing(database, ledger);
  private final GivenReasons reasons = EditionParts.reasons(database);
  private final AtomicLong jobs = new AtomicLong(100);

  @BeforeEach
  void finalSixth() throws Exception {
    JpaEditions editions = new JpaEditions();
    editions.em = entities.em();
    JpaStatusChanges changes = new JpaStatusChanges();
    changes.em = entities.em();
    changes.editions = editions;
    JpaEditionRevisions revisions = new JpaEditionRevisions();
    revisions.em = entities.em();
    keeper.changes = changes;
    keeper.revisions = revisions;
    keeper.reasons = reasons;
    keeper.events = EventParts.events(database);
    keeper.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    commit(
        null,
        "expos.csv",
        "expo,name_en\nciie,Expo\n",
        "editions.csv",
        """
        expo,ordinal,name_en,starts_on,ends_on,time_zone
        ciie,5,Fifth,2022-11-05,2022-11-10,Asia/Shanghai
        ciie,6,Sixth,2023-11-05,2023-11-10,Asia/Shanghai
        """,
        "sections.csv",
        "edition,section,name_en\nciie-5,cars,Cars\nciie-6,cars,Cars\n",
        "companies.csv",
        "company,legal_name,economy\nC1,One Ltd,AU\nC2,Two Ltd,AU\n",
        "exhibitors.csv",
        """
        edition,exhibitor,company,role,channel,section
        ciie-5,E1,C1,MAIN,OWN,cars
        ciie-6,E1,C1,MAIN,OWN,cars
        """);
    database.run(
        "update edition set status = 'FINAL', status_since = now() where code = 'ciie-6'",
        "insert into edition_status (edition, status, since, position, who) select 'ciie-6',"
            + " 'FINAL', now(), position, 'administrator' from head where edition = 'ciie-6'");
  }

  @Test
  void aRowWithoutAReasonIsRefusedAndOneThatSaysWhatIsKnownIsNot() {
    String before = position("ciie-6");

    ImportSummary summary =
        commit(
            null,
            "exhibitors.csv",
            """
            edition,exhibitor,company,role,channel,section
            ciie-6,E1,C1,MAIN,OWN,cars
            ciie-6,E2,C2,MAIN,OWN,cars
            """);

    assertThat(summary.unchanged()).isEqualTo(1);
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(database.query("select code from refusal")).contains("edition.final");
    assertThat(position("ciie-6")).isEqualTo(before);
    assertThat(status("ciie-6")).isEqualTo("FINAL");
  }

  @Test
  void aRowOfAnEditionThatIsNotFinalNeedsNone() {
    ImportSummary summary = commit(null, "exhibitors.csv", exhibitor("ciie-5", "REPRESENTED"));

    assertThat(summary.accepted()).isEqualTo(1);
    assertThat(status("ciie-5")).isEqualTo("PROVISIONAL");
    assertThat(database.query("select id from edition_revision")).isEmpty();
  }

  @Test
  void withAReasonTheEditionIsRevisedAndTheChangeListed() {
    long before = Long.parseLong(position("ciie-6"));

    commit("Counted twice", "exhibitors.csv", exhibitor("ciie-6", "REPRESENTED"));
    long after = Long.parseLong(position("ciie-6"));
    correct("Counted after all", "MAIN");
    long last = Long.parseLong(position("ciie-6"));

    assertThat(after).isGreaterThan(before);
    assertThat(last).isGreaterThan(after);
    assertThat(status("ciie-6")).isEqualTo("REVISED");
    assertThat(
            database.query(
                "select before_position, after_position, who, source, reason"
                    + " from edition_revision order by id"))
        .containsExactly(
            before + " " + after + " li.wei a source Counted twice",
            after + " " + last + " li.wei a source Counted after all");
    assertThat(database.query("select status, position from edition_status order by id"))
        .containsExactly("FINAL " + before, "REVISED " + (before + 1));
    assertThat(database.query("select type from event"))
        .containsExactly("edition.revised", "edition.revised");
    assertThat(database.query("select data from event where data::text like '%Counted%'"))
        .isEmpty();
  }

  @Test
  void whatWasRevisedIsReadForwardsAndBack() {
    correct("Counted twice", "REPRESENTED");
    correct("Counted after all", "MAIN");
    correct("Counted twice indeed", "REPRESENTED");

    BothWays.read(
        part -> entities.tx(() -> keeper.revisions.page("ciie-6", part)), 1, EditionRevision::id);
  }

  @Test
  void oneRecordWithoutAReasonIsRefusedToo() {
    assertThatThrownBy(() -> correct(null, "REPRESENTED"))
        .isInstanceOfSatisfying(
            RowRefused.class, refused -> assertThat(refused.code()).isEqualTo("edition.final"));
  }

  @Test
  void aCompanySettlesAgainOnlyWhereTheEditionIsNotFinal() {
    String fifth = position("ciie-5");
    String sixth = position("ciie-6");

    commit(null, "companies.csv", "company,legal_name,economy\nC1,One Ltd,NZ\n");

    assertThat(position("ciie-6")).isEqualTo(sixth);
    assertThat(position("ciie-5")).isNotEqualTo(fifth);
    assertThat(status("ciie-6")).isEqualTo("FINAL");
  }

  @Test
  void nothingElseMovesAFinalLedgerWithoutAReason() {
    assertThatThrownBy(
            () ->
                entities.tx(
                    () ->
                        ledger.settle(
                            new RecordStatement(
                                new PostingSource("ciie-6", "exhibitor", "E1"), 2, List.of()),
                            "withdrawal")))
        .isInstanceOfSatisfying(
            RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo("edition.final"));
  }

  private static String exhibitor(String edition, String role) {
    return "edition,exhibitor,company,role,channel,section\n"
        + edition
        + ",E1,C1,"
        + role
        + ",OWN,cars\n";
  }

  private ImportSummary commit(@Nullable String reason, String... namesAndTexts) {
    return entities.tx(
        () -> {
          give(reason);
          return importing
              .imports()
              .commit(jobs.incrementAndGet(), Importing.zip(namesAndTexts), (done, total) -> {});
        });
  }

  private EditOutcome correct(@Nullable String reason, String role) {
    Map<String, @Nullable String> row = new LinkedHashMap<>();
    row.put("edition", "ciie-6");
    row.put("exhibitor", "E1");
    row.put("company", "C1");
    row.put("role", role);
    row.put("channel", "OWN");
    row.put("section", "cars");
    return entities.tx(
        () -> {
          give(reason);
          return importing.edits().edit(new GivenRows("exhibitors.csv", List.of(row)));
        });
  }

  private void give(@Nullable String reason) {
    if (reason != null) {
      reasons.by("li.wei", new ReasonText(reason), "a source");
    }
  }

  private String status(String edition) {
    return database.query("select status from edition where code = '" + edition + "'").get(0);
  }

  private String position(String edition) {
    return database.query("select position from head where edition = '" + edition + "'").get(0);
  }
}
