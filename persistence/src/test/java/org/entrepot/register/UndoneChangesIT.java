package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.RuleBroken;
import org.entrepot.TestDatabase;
import org.entrepot.access.Act;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.Importing;
import org.entrepot.intake.RowRefused;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of records that are undone, one record or many. */
class UndoneChangesIT {

  private static final Act ACT = new Act("anna", "127.0.0.1");

  private static final String EXHIBITORS =
      """
      edition,exhibitor,company,role,channel,section,net_m2,contract
      ciie-6,E1,C1,MAIN,OWN,food,36.50,K-1
      ciie-6,E2,C2,MAIN,OWN,cars,9,
      ciie-6,E3,C3,MAIN,OWN,food,12,
      """;

  private static final String[] RECORDS = {
    "expos.csv",
    "expo,name_en\nciie,CIIE\n",
    "editions.csv",
    """
    expo,ordinal,name_en,starts_on,ends_on,time_zone
    ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
    """,
    "sections.csv",
    "edition,section,name_en\nciie-6,food,Food\nciie-6,cars,Automobiles\nciie-6,tech,Technology\n",
    "companies.csv",
    "company,legal_name,economy\nC1,One Ltd,AU\nC2,Two GmbH,DE\nC3,Three SA,FR\nC4,Four Oy,FI\n",
    "exhibitors.csv",
    EXHIBITORS
  };

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final List<String> trail = new ArrayList<>();
  private final Registers registers = RegisterParts.registers(database);
  private final RecordChanges changes = RegisterParts.changes(database);
  private final ManyRecordsDesk many =
      RegisterParts.many(
          database,
          RegisterParts.desk(
              database, importing, (act, what, subject) -> trail.add(what + " " + subject)));
  private final UndoDesk undoing = undoing();

  private UndoDesk undoing() {
    UndoDesk desk = new UndoDesk();
    desk.many = many;
    desk.changes = changes;
    return desk;
  }

  @BeforeEach
  void records() {
    importing.commit(Importing.zip(RECORDS));
  }

  private VisibleRegister exhibitors() {
    return seen("exhibitors", "ciie-6");
  }

  private VisibleRegister seen(String register, @Nullable String edition) {
    Register of =
        registers.all().stream()
            .filter(each -> each.name().equals(register))
            .findFirst()
            .orElseThrow();
    return new VisibleRegister(of, edition, Visibilities.ALL);
  }

  private void correct(List<String> codes, String column, @Nullable String value) {
    RecordCorrection wanted =
        new RecordCorrection(Collections.singletonMap(column, value), ReasonText.parse("moved"));
    importing.tx(() -> many.correct(exhibitors(), codes, wanted, ACT));
  }

  private long last(String code) {
    VisibleRegister in = exhibitors();
    return changes.of(in, registers.record(in, code)).get(0).number();
  }

  private ManyEdited undo(long number, @Nullable String reason) {
    return importing.tx(() -> undoing.undo(exhibitors(), number, ReasonText.parse(reason), ACT));
  }

  private List<String> sections() {
    return importing.query("select code, section, contract from exhibitor order by 1");
  }

  private void refused(long number, String code) {
    assertThatThrownBy(() -> undo(number, "a mistake"))
        .isInstanceOfSatisfying(Problem.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  @Test
  void allThatChangedTogetherGetBackWhatTheyHadEach() {
    List<String> before = sections();
    List<String> standing = standing();
    correct(List.of("E1", "E2", "E3"), "section", "tech");
    assertThat(last("E1")).isEqualTo(last("E3"));
    trail.clear();

    ManyEdited undone = undo(last("E2"), "a mistake");

    assertThat(undone.change()).isEqualTo(last("E1"));
    assertThat(undone.edit().moved()).containsOnlyKeys("ciie-6");
    assertThat(undone.after())
        .extracting(record -> record.code() + " " + record.fields().get("section"))
        .containsExactly("E1 food", "E2 cars", "E3 food");
    assertThat(sections()).isEqualTo(before);
    assertThat(standing()).isEqualTo(standing);
    assertThat(trail)
        .containsExactly(
            "record.edited ciie-6/exhibitors/E1",
            "record.edited ciie-6/exhibitors/E2",
            "record.edited ciie-6/exhibitors/E3");
    assertThat(importing.query("select fault from ledger_check('ciie-6')")).isEmpty();
  }

  private List<String> standing() {
    return importing.query(
        "select p.source_code, p.account, p.quantity, p.section from posting p"
            + " join standing s using (edition, seq) order by 1, 2, 3, 4");
  }

  @Test
  void anUndoIsUndone() {
    correct(List.of("E1", "E2"), "section", "tech");
    undo(last("E1"), "a mistake");
    undo(last("E1"), "it was right");

    assertThat(importing.query("select section from exhibitor where code in ('E1', 'E2')"))
        .containsExactly("tech", "tech");
  }

  @Test
  void whatWasNotKnownIsNotKnownAgain() {
    correct(List.of("E1", "E2"), "contract", "K-9");
    undo(last("E1"), null);

    assertThat(importing.query("select coalesce(contract, '-') from exhibitor order by code"))
        .containsExactly("K-1", "-", "-");
  }

  @Test
  void whatHasChangedSinceIsNamedAndNothingIsUndone() {
    correct(List.of("E1", "E2"), "section", "tech");
    long first = last("E1");
    correct(List.of("E2"), "section", "food");
    List<String> before = sections();

    assertThatThrownBy(() -> undo(first, "a mistake"))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            since -> {
              assertThat(since.code()).isEqualTo("undo.since");
              assertThat(since.message(java.util.Locale.ENGLISH))
                  .contains("E2")
                  .doesNotContain("E1");
            });
    assertThat(sections()).isEqualTo(before);
  }

  @Test
  void anotherFieldThatChangedSinceStays() {
    correct(List.of("E1"), "section", "tech");
    long first = last("E1");
    correct(List.of("E1"), "contract", "K-7");
    undo(first, "a mistake");

    assertThat(importing.query("select section, contract from exhibitor where code = 'E1'"))
        .containsExactly("food K-7");
  }

  @Test
  void whatMovesFiguresIsUndoneForAReason() {
    correct(List.of("E1"), "net_m2", "40");
    refusedWithoutReason(last("E1"));
    correct(List.of("E1"), "contract", "K-2");
    undo(last("E1"), null);
    assertThat(importing.query("select net_m2, contract from exhibitor where code = 'E1'"))
        .containsExactly("40.00 K-1");
  }

  private void refusedWithoutReason(long number) {
    assertThatThrownBy(() -> undo(number, null))
        .isInstanceOfSatisfying(
            Problem.class, no -> assertThat(no.code()).isEqualTo("reason.missing"));
  }

  @Test
  void whatMayNotBeSoAnyMoreIsRefused() {
    correct(List.of("E1"), "company", "C4");
    long number = last("E1");
    importing.commit(
        Importing.zip(
            "exhibitors.csv",
            "edition,exhibitor,company,role,channel,section\nciie-6,E4,C1,MAIN,OWN,food\n"));

    assertThatThrownBy(() -> undo(number, "a mistake")).isInstanceOf(RowRefused.class);
    assertThat(importing.query("select company from exhibitor where code = 'E1'"))
        .containsExactly("C4");
  }

  @Test
  void anImportOfOneRegisterIsUndoneLikeAnyChange() {
    importing.commit(Importing.zip("exhibitors.csv", EXHIBITORS.replace(",food,", ",tech,")));
    undo(last("E1"), "the wrong file");

    assertThat(importing.query("select section from exhibitor order by code"))
        .containsExactly("food", "cars", "food");
  }

  @Test
  void aChangeOfSeveralRegistersIsNotUndoneInOne() {
    importing.commit(
        Importing.zip(
            "sections.csv",
            "edition,section,name_en\nciie-6,food,Foods\n",
            "exhibitors.csv",
            EXHIBITORS.replace("K-1", "K-2")));

    refused(last("E1"), "undo.wide");
  }

  /** It says who made it, and why. */
  @Test
  void whoSeesSomeRecordsSeesNoChangeOfThemAndUndoesNone() {
    correct(List.of("E1", "E2"), "section", "tech");
    long number = last("E1");
    VisibleRegister some =
        new VisibleRegister(
            exhibitors().register(), "ciie-6", Visibilities.within(RowLimit.COMPANY, "C1"));

    assertThatThrownBy(() -> undoing.changed(some, number))
        .isInstanceOf(NotFound.class)
        .hasFieldOrPropertyWithValue("code", "change.unknown");
    assertThatThrownBy(
            () -> importing.tx(() -> undoing.undo(some, number, new ReasonText("mine"), ACT)))
        .isInstanceOf(NotFound.class);
    assertThat(importing.query("select section from exhibitor where code in ('E1', 'E2')"))
        .containsExactly("tech", "tech");
  }

  @Test
  void everyRegisterAnswersWhetherItKeepsAHistoryOrNot() {
    for (Register register : registers.all()) {
      VisibleRegister in =
          new VisibleRegister(register, register.inEdition() ? "ciie-6" : null, Visibilities.ALL);
      assertThatThrownBy(() -> undoing.changed(in, 999))
          .as(register.name())
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aChangeOfAnotherRegisterOrNoneIsUnknown() {
    correct(List.of("E1"), "section", "tech");
    long number = last("E1");
    assertThatThrownBy(() -> undoing.changed(seen("deals", "ciie-6"), number))
        .isInstanceOf(NotFound.class);
    refused(number + 1_000, "change.unknown");
    VisibleRegister everyones =
        new VisibleRegister(exhibitors().register(), "ciie-6", Visibilities.EVERYONES);
    assertThatThrownBy(() -> undoing.changed(everyones, number)).isInstanceOf(NotFound.class);
  }
}
