package org.entrepot.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.entrepot.TestDatabase;
import org.entrepot.access.Visibilities;
import org.entrepot.intake.Importing;
import org.entrepot.register.RecordChange;
import org.entrepot.register.RecordChange.FieldChange;
import org.entrepot.register.RegisterParts;
import org.entrepot.register.VisibleRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a record is kept, however it is changed. */
class RecordHistoryIT {

  private final TestDatabase database = TestDatabase.create();
  private final WithdrawalParts parts = new WithdrawalParts(database);

  @BeforeEach
  void records() {
    parts.importing.commit(Fair.bundle());
  }

  private List<RecordChange> history(String code) {
    return RegisterParts.changes(database).of(parts.seen("deals"), parts.record("deals", code));
  }

  @Test
  void whatOnlyCameHasNoHistory() {
    assertThat(history("D1")).isEmpty();
  }

  @Test
  void aCorrectionSaysWhoAndFromWhatToWhat() {
    parts.correct("deals", "D1", "value", "7");

    assertThat(history("D1"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.who()).isEqualTo("anna");
              assertThat(change.why()).isNull();
              assertThat(change.fields())
                  .singleElement()
                  .satisfies(
                      field -> {
                        assertThat(field.name()).isEqualTo("value");
                        assertThat(field.from()).startsWith("1000");
                        assertThat(field.to()).startsWith("7");
                      });
            });
    assertThat(history("D2")).isEmpty();
  }

  @Test
  void aWithdrawalAndItsEndSayWhy() {
    parts.withdraw("deals", "D1");
    parts.reinstate("deals", "D1", "It was no mistake");

    List<RecordChange> history = history("D1");
    assertThat(history)
        .extracting(RecordChange::why)
        .containsExactly("It was no mistake", "a mistake");
    assertThat(history.get(1).fields())
        .containsExactly(new FieldChange("state", "COUNTED", "WITHDRAWN"));
    assertThat(history.get(0).fields())
        .containsExactly(new FieldChange("state", "WITHDRAWN", "COUNTED"));
  }

  @Test
  void manyAtOnceHaveOneEach() {
    parts.withdraw("deals", List.of("D1", "D3"));

    assertThat(history("D1")).hasSize(1);
    assertThat(history("D3")).extracting(RecordChange::who).containsExactly("anna");
  }

  @Test
  void anImportThatChangesARecordIsInIt() {
    parts.importing.commit(Importing.zip("deals.csv", Fair.DEALS.replace("1000", "7")));

    assertThat(history("D1")).hasSize(1);
  }

  /** A claim is of the deployment, whichever edition it speaks of. */
  @Test
  void aClaimHasOneToo() {
    String claim = "id,edition,about,value,qualifier,note\nW1,%s,metric:exhibitors,%s,exact,%s\n";
    parts.importing.commit(
        Importing.zip("claims.csv", claim.formatted(WithdrawalParts.EDITION, "1", "a")));
    parts.importing.commit(
        Importing.zip("claims.csv", claim.formatted(WithdrawalParts.EDITION, "2", "a")));
    parts.importing.commit(
        Importing.zip("claims.csv", claim.formatted(WithdrawalParts.EDITION, "2", "b")));
    VisibleRegister in = new VisibleRegister(parts.register("claims"), null, Visibilities.ALL);

    List<RecordChange> history =
        RegisterParts.changes(database).of(in, parts.registers.record(in, "W1"));
    assertThat(history).hasSize(2);
    assertThat(history.get(1).fields()).containsExactly(new FieldChange("value", "1", "2"));
    assertThat(history.get(0).fields()).containsExactly(new FieldChange("note", "a", "b"));
    assertThat(RegisterParts.changes(database).all(in, history.get(0).number(), 9))
        .singleElement()
        .satisfies(change -> assertThat(change.current()).isTrue());
  }

  @Test
  void aCorrectionThatIsRefusedLeavesNothing() {
    assertThatThrownBy(() -> parts.correct("deals", "D1", "section", "nowhere"))
        .isInstanceOf(RuntimeException.class);

    assertThat(history("D1")).isEmpty();
  }

  @Test
  void nobodyWritesIt() throws SQLException {
    parts.correct("deals", "D1", "value", "7");

    assertThat(
            database.query(
                "select has_table_privilege('entrepot_app', 'record_change', 'INSERT')"
                    + " or has_table_privilege('entrepot_app', 'record_change', 'UPDATE')"
                    + " or has_table_privilege('entrepot_app', 'record_change', 'DELETE')"))
        .containsExactly("f");
  }

  @Test
  void everyKindOfRecordThatCountsKeepsIts() throws SQLException {
    assertThat(
            database.query(
                "select a.attrelid::regclass from pg_attribute a where a.attname = 'withdrawn_at'"
                    + " and a.attrelid in (select oid from pg_class where relkind = 'r'"
                    + " and relnamespace = 'entrepot'::regnamespace)"
                    + " and not exists (select from pg_trigger t where t.tgrelid = a.attrelid"
                    + " and t.tgname = 'keeps_changes')"))
        .isEmpty();
  }
}
