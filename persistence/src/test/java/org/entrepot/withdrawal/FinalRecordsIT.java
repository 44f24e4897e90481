package org.entrepot.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.Problem;
import org.entrepot.TestDatabase;
import org.entrepot.edition.EditionParts;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.ImportSummary;
import org.entrepot.intake.Importing;
import org.entrepot.intake.Refusal;
import org.entrepot.register.RecordState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way to change a counted record, where its edition is final. */
class FinalRecordsIT {

  private static final long JOB = 100;

  private final TestDatabase database = TestDatabase.create();
  private final WithdrawalParts parts = WithdrawalParts.withFinalEditions(database);

  @BeforeEach
  void finalSixth() throws SQLException {
    WithdrawalParts before = new WithdrawalParts(database);
    before.importing.commit(Fair.bundle());
    before.withdraw("deals", "D2");
    database.run(
        "update edition set status = 'FINAL', status_since = now() where code = 'ciie-6'",
        "insert into edition_status (edition, status, since, position, who) select 'ciie-6',"
            + " 'FINAL', now(), position, 'administrator' from head where edition = 'ciie-6'");
  }

  @Test
  void aWithdrawalHasItsReasonAndRevises() {
    parts.withdraw("deals", "D1");

    assertThat(parts.record("deals", "D1").state()).isEqualTo(RecordState.WITHDRAWN);
    assertRevised("ciie-6/deals/D1", "a mistake");
  }

  @Test
  void aWithdrawalOfManyHasItsReasonAndRevisesOnce() {
    parts.withdraw("deals", List.of("D1", "D3"));

    assertRevised("ciie-6/deals", "a mistake");
  }

  @Test
  void aReinstatementWantsAReasonAndRevises() {
    assertFinal(() -> parts.reinstate("deals", "D2"));
    assertThat(parts.record("deals", "D2").state()).isEqualTo(RecordState.WITHDRAWN);

    parts.reinstate("deals", "D2", "It was no mistake");

    assertThat(parts.standing()).anyMatch(row -> row.startsWith("deal D2 "));
    assertRevised("ciie-6/deals/D2", "It was no mistake");
  }

  @Test
  void aReinstatementOfManyWantsAReasonAndRevises() {
    assertFinal(() -> parts.reinstate("deals", List.of("D2")));

    parts.reinstate("deals", List.of("D2"), "It was no mistake");

    assertRevised("ciie-6/deals/D2", "It was no mistake");
  }

  @Test
  void aCorrectionWantsAReasonAndRevises() {
    assertFinal(() -> parts.correct("deals", "D1", "value", "7"));

    parts.correct("deals", "D1", "value", "7", "Misread");

    assertRevised("ciie-6/deals/D1", "Misread");
  }

  @Test
  void aRowOfAnImportWantsAReasonAndRevises() {
    String changed = Fair.DEALS.replace("1000", "7");
    assertThat(parts.importing.refusalsOf("deals.csv", changed))
        .extracting(Refusal::code)
        .containsExactly("edition.final");

    assertThat(commit("Misread", changed).accepted()).isEqualTo(1);

    assertRevised("import/" + JOB, "Misread");
  }

  @Test
  void aRowThatSaysWhatIsKnownWantsNone() {
    assertThat(parts.importing.refusalsOf("deals.csv", Fair.DEALS)).isEmpty();

    assertThat(commit(null, Fair.DEALS).unchanged()).isEqualTo(3);

    assertThat(database.query("select status from edition")).containsExactly("FINAL");
    assertThat(database.query("select id from edition_revision")).isEmpty();
  }

  private ImportSummary commit(@Nullable String reason, String deals) {
    return parts.entities.tx(
        () -> {
          if (reason != null) {
            EditionParts.reasons(database).by("anna", new ReasonText(reason), "import/" + JOB);
          }
          return parts
              .importing
              .imports()
              .commit(JOB, Importing.zip("deals.csv", deals), (done, total) -> {});
        });
  }

  private void assertFinal(ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.code()).isEqualTo("edition.final"));
    assertThat(database.query("select status from edition")).containsExactly("FINAL");
  }

  private void assertRevised(String source, String reason) {
    assertThat(database.query("select status from edition")).containsExactly("REVISED");
    assertThat(
            database.query(
                "select who, source, reason, after_position > before_position from edition_revision"))
        .containsExactly("anna " + source + " " + reason + " t");
    assertThat(parts.faults()).isEmpty();
  }
}
