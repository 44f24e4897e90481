package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.RuleBroken;
import org.entrepot.TestDatabase;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.Importing;
import org.entrepot.intake.RowRefused;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that somebody adds and corrects one by one. */
class AddedRecordsIT {

  private static final String EDITION = "ciie-6";
  private static final Act ACT = new Act("anna", "127.0.0.1");

  private static final String[] RECORDS = {
    "expos.csv",
    "expo,name_en\nciie,CIIE\n",
    "editions.csv",
    """
    expo,ordinal,name_en,starts_on,ends_on,time_zone
    ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
    """,
    "sections.csv",
    "edition,section,name_en\nciie-6,food,Food\nciie-6,cars,Automobiles\n",
    "companies.csv",
    "company,legal_name,economy\nC1,One Ltd,AU\nC2,Two GmbH,DE\n",
    "exhibitors.csv",
    """
    edition,exhibitor,company,role,channel,section,net_m2
    ciie-6,E1,C1,MAIN,OWN,food,36.50
    """
  };

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final List<String> trail = new ArrayList<>();
  private final Registers registers = RegisterParts.registers(database);
  private final RecordDesk desk =
      RegisterParts.desk(
          database, importing, (act, what, subject) -> trail.add(what + " " + subject));

  @BeforeEach
  void records() {
    importing.commit(Importing.zip(RECORDS));
  }

  private VisibleRegister in(String register) {
    Register of = registers.get(register);
    return new VisibleRegister(of, null, Visibilities.ALL);
  }

  private VisibleRegister exhibitors() {
    Register of =
        registers.all().stream()
            .filter(r -> r.name().equals("exhibitors"))
            .findFirst()
            .orElseThrow();
    return new VisibleRegister(of, EDITION, Visibilities.ALL);
  }

  private static Map<String, @Nullable String> exhibitor(String code) {
    Map<String, @Nullable String> fields = new HashMap<>();
    fields.put("exhibitor", code);
    fields.put("company", "C2");
    fields.put("role", "main");
    fields.put("channel", "OWN");
    fields.put("section", "cars");
    fields.put("net_m2", "12.00");
    return fields;
  }

  private EditedRecord create(VisibleRegister in, RecordCorrection given) {
    return importing.tx(() -> desk.create(in, given, ACT));
  }

  private EditedRecord correct(String column, @Nullable String value, RecordCorrection how) {
    RecordPlace place = RecordPlace.of(exhibitors(), "E1");
    Map<String, @Nullable String> fields = new HashMap<>();
    fields.put(column, value);
    RecordCorrection wanted = new RecordCorrection(fields, how.reason(), how.explained());
    return importing.tx(() -> desk.edit(place, entry -> true, wanted, ACT));
  }

  private static RecordCorrection why(@Nullable String reason) {
    return new RecordCorrection(Map.of(), ReasonText.parse(reason));
  }

  @Test
  void aRecordThatIsAddedCounts() {
    EditedRecord added =
        create(exhibitors(), new RecordCorrection(exhibitor("E2"), ReasonText.parse("late")));

    assertThat(added.record().fields()).containsEntry("role", "MAIN").containsEntry("net_m2", "12");
    assertThat(added.edit().moved()).containsOnlyKeys(EDITION);
    assertThat(importing.query("select account, quantity from posting where source_code = 'E2'"))
        .contains("exhibitor 1.00", "space.net 12.00");
    assertThat(trail).containsExactly("record.added ciie-6/exhibitors/E2");
  }

  @Test
  void whatIsThereIsNotAddedAgain() {
    assertThatThrownBy(() -> create(exhibitors(), new RecordCorrection(exhibitor("E1"), null)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("E1");
    Map<String, @Nullable String> edition = new HashMap<>();
    edition.put("expo", "ciie");
    edition.put("ordinal", "06");
    edition.put("name_en", "Another");
    edition.put("starts_on", "2023-11-05");
    edition.put("ends_on", "2023-11-10");
    edition.put("time_zone", "Asia/Shanghai");
    assertThatThrownBy(() -> create(in("editions"), new RecordCorrection(edition, null)))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.code()).isEqualTo("record.key"));
    assertThat(importing.query("select name_en from edition")).containsExactly("Sixth CIIE");
    assertThat(trail).isEmpty();
  }

  @Test
  void whatARowOfAnImportMayNotBeIsNotAdded() {
    Map<String, @Nullable String> wrong = exhibitor("E2");
    wrong.put("section", "none");
    assertThatThrownBy(() -> create(exhibitors(), new RecordCorrection(wrong, null)))
        .isInstanceOf(RowRefused.class);
    Map<String, @Nullable String> unknown = exhibitor("E2");
    unknown.put("colour", "red");
    assertThatThrownBy(() -> create(exhibitors(), new RecordCorrection(unknown, null)))
        .isInstanceOf(InvalidValue.class);
    assertThat(importing.query("select code from exhibitor")).containsExactly("E1");
  }

  @Test
  void whoeverHasToExplainSaysWhyWhereSomethingMoves() {
    assertThatThrownBy(() -> correct("net_m2", "40", why(null).byPerson()))
        .isInstanceOfSatisfying(
            InvalidValue.class, missing -> assertThat(missing.code()).isEqualTo("reason.missing"));
    correct("contract", "K-1", why(null).byPerson());
    correct("net_m2", "40", why("measured again").byPerson());
    correct("net_m2", "41", why(null));

    assertThat(importing.query("select net_m2, contract from exhibitor"))
        .containsExactly("41.00 K-1");
  }

  private ManyEdited correct(List<String> codes, Map<String, @Nullable String> fields) {
    RecordCorrection wanted = new RecordCorrection(fields, ReasonText.parse("moved halls"));
    return importing.tx(
        () -> RegisterParts.many(database, desk).correct(exhibitors(), codes, wanted, ACT));
  }

  @Test
  void manyRecordsAreGivenOneValueAtOnceAndItBack() {
    create(exhibitors(), new RecordCorrection(exhibitor("E2"), null));
    trail.clear();
    ManyEdited moved = correct(List.of("E2", "E1"), Map.of("section", "cars"));

    assertThat(moved.before())
        .extracting(entry -> entry.code() + " " + entry.fields().get("section"))
        .containsExactly("E1 food", "E2 cars");
    assertThat(moved.after())
        .extracting(entry -> entry.fields().get("section"))
        .containsOnly("cars");
    assertThat(moved.edit().moved()).containsOnlyKeys(EDITION);
    assertThat(trail)
        .containsExactly(
            "record.edited ciie-6/exhibitors/E1", "record.edited ciie-6/exhibitors/E2");
    correct(List.of("E1"), Map.of("section", "food"));
    assertThat(importing.query("select code, section from exhibitor order by 1"))
        .containsExactly("E1 food", "E2 cars");
  }

  @Test
  void allOfManyAreChangedOrNone() {
    create(exhibitors(), new RecordCorrection(exhibitor("E2"), null));
    assertThatThrownBy(() -> correct(List.of("E1", "E2"), Map.of("company", "C2")))
        .isInstanceOf(RowRefused.class);
    assertThatThrownBy(() -> correct(List.of("E1", "E9"), Map.of("section", "cars")))
        .isInstanceOfSatisfying(
            InvalidValue.class, none -> assertThat(none.value()).isEqualTo("E9"));
    assertThatThrownBy(() -> correct(List.of(), Map.of("section", "cars")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> correct(List.of("E1"), Map.of("exhibitor", "E7")))
        .isInstanceOf(InvalidValue.class);
    assertThat(importing.query("select code, section, company from exhibitor order by 1"))
        .containsExactly("E1 food C1", "E2 cars C2");
  }
}
