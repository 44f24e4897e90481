package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.RuleBroken;
import org.entrepot.Stale;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.event.EventParts;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerParts;
import org.entrepot.ledger.OwnWrites;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionStatusIT {

  private static final Instant CLOSED = Instant.parse("2023-11-12T08:00:00Z");
  private static final Instant FINALISED = Instant.parse("2023-12-01T08:00:00Z");
  private static final EditionMover ADMINISTRATOR =
      new EditionMover(
          new Act("administrator", null),
          Set.of(EditionStatus.CLOSING, EditionStatus.FINAL, EditionStatus.PROVISIONAL));

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final Ledger ledger = LedgerParts.ledger(database);
  private final JpaStatusChanges changes = new JpaStatusChanges();
  private final EditionDesk desk = new EditionDesk();

  @BeforeEach
  void wire() throws SQLException {
    JpaEditions editions = new JpaEditions();
    editions.em = entities.em();
    changes.em = entities.em();
    changes.editions = editions;
    desk.editions = editions;
    desk.changes = changes;
    desk.ledger = ledger;
    desk.trail = (act, what, subject) -> {};
    desk.events = EventParts.events(database);
    desk.ownWrites =
        new OwnWrites() {
          @Override
          public void announce(Map<String, Long> positions) {}
        };
    database.run(
        "insert into expo (code, name_en) values ('ciie', 'Expo')",
        "insert into edition (expo, ordinal, name_en, starts_on, ends_on, time_zone) values"
            + " ('ciie', 6, 'Sixth', '2023-11-05', '2023-11-10', 'Asia/Shanghai')");
  }

  @Test
  void isKeptWithItsHistoryAndToldToOthers() throws Exception {
    deal("D1");
    move(EditionStatus.CLOSING, "", CLOSED);
    deal("D2");
    move(EditionStatus.FINAL, "", FINALISED);
    move(EditionStatus.PROVISIONAL, "Two halls were not counted", FINALISED.plusSeconds(9));

    assertThat(database.query("select status, revision from edition"))
        .containsExactly("PROVISIONAL 4");
    assertThat(
            database.query(
                "select status, position, who, coalesce(reason, '-') from edition_status"
                    + " order by id"))
        .containsExactly(
            "CLOSING 1 administrator -",
            "FINAL 2 administrator -",
            "PROVISIONAL 2 administrator Two halls were not counted");
    assertThat(
            database.query(
                "select type, subject_code, data->>'position', data->>'from' from event"
                    + " order by id"))
        .containsExactly(
            "edition.closed ciie-6 1 PROVISIONAL",
            "edition.finalised ciie-6 2 CLOSING",
            "edition.reopened ciie-6 2 FINAL");
    assertThat(database.query("select data from event where data::text like '%halls%'")).isEmpty();
  }

  @Test
  void whatHeldAtAPositionOrAnInstantIsFound() throws Exception {
    deal("D1");
    move(EditionStatus.CLOSING, "", CLOSED);
    deal("D2");
    move(EditionStatus.FINAL, "", FINALISED);

    entities.tx(
        () -> {
          assertThat(changes.at("ciie-6", 0)).isEmpty();
          assertThat(changes.at("ciie-6", 1)).contains(EditionStatus.CLOSING);
          assertThat(changes.at("ciie-6", 2)).contains(EditionStatus.FINAL);
          assertThat(changes.at("ciie-6", CLOSED.minusMillis(1))).isEmpty();
          assertThat(changes.at("ciie-6", FINALISED.minusMillis(1)))
              .contains(EditionStatus.CLOSING);
          assertThat(changes.at("ciie-6", FINALISED)).contains(EditionStatus.FINAL);
          return true;
        });
  }

  @Test
  void whatIsRefusedLeavesNothing() {
    assertThatThrownBy(() -> move(EditionStatus.FINAL, "", FINALISED))
        .isInstanceOfSatisfying(
            RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo("edition.not-closing"));

    assertThat(database.query("select id from edition_status union all select id from event"))
        .isEmpty();
  }

  @Test
  void whoSawAnotherStatusMovesNothing() {
    move(EditionStatus.CLOSING, "", CLOSED);

    assertThatThrownBy(
            () ->
                entities.tx(
                    () -> {
                      desk.move(
                          new EditionMove("ciie-6", EditionStatus.FINAL, null),
                          ADMINISTRATOR,
                          Visibilities.ALL,
                          (edition, history) -> history.isEmpty());
                      return true;
                    }))
        .isInstanceOf(Stale.class);
    assertThat(database.query("select status from edition")).containsExactly("CLOSING");
  }

  @Test
  void theDatabaseKnowsNoOtherStatus() {
    assertThatThrownBy(() -> database.run("update edition set status = 'DONE'"))
        .hasMessageContaining("edition_status_check");
  }

  private void move(EditionStatus to, String reason, Instant now) {
    desk.clock = Clock.fixed(now, ZoneOffset.UTC);
    entities.tx(
        () -> {
          desk.move(
              new EditionMove("ciie-6", to, ReasonText.parse(reason)),
              ADMINISTRATOR,
              Visibilities.ALL,
              (edition, history) -> true);
          return true;
        });
  }

  /** One posting. */
  private void deal(String code) throws Exception {
    Fact fact = Fact.of(1, "deal.tentative", LocalDate.parse("2023-11-06"), BigDecimal.TEN, "USD");
    database.tx(
        () ->
            ledger.settle(
                new RecordStatement(new PostingSource("ciie-6", "deal", code), 1, List.of(fact)),
                "edit"));
  }
}
