package org.entrepot.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.entrepot.InvalidValue;
import org.entrepot.RuleBroken;
import org.entrepot.register.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedRecordTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  private final CountedRecord record = new CountedRecord("ciie-6", "D1") {};

  @Test
  void aWithdrawnRecordSaysWhoWithdrewItWhenAndWhy() {
    record.withdraw("  reported twice ", "anna", NOW);

    Withdrawal withdrawal = record.withdrawal().orElseThrow();
    assertThat(withdrawal.because()).isEqualTo("reported twice");
    assertThat(withdrawal.by()).isEqualTo("anna");
    assertThat(withdrawal.at()).isEqualTo(NOW);
    assertThat(record.revision()).isEqualTo(2);
  }

  @Test
  void aReinstatedRecordIsAsItWasAndHasAnotherRevision() {
    record.withdraw("reported twice", "anna", NOW);
    record.reinstate();

    assertThat(record.withdrawal()).isEmpty();
    assertThat(record.revision()).isEqualTo(3);
  }

  @Test
  void nothingIsWithdrawnTwice() {
    record.withdraw("reported twice", "anna", NOW);

    assertThatThrownBy(() -> record.withdraw("again", "bert", NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.code()).isEqualTo("record.withdrawn-already"));
    assertThat(record.withdrawal().orElseThrow().by()).isEqualTo("anna");
    assertThat(record.revision()).isEqualTo(2);
  }

  @Test
  void whatCountsIsNotReinstated() {
    assertThatThrownBy(record::reinstate)
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.code()).isEqualTo("record.not-withdrawn"));
    assertThat(record.revision()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"'',reason.missing", "'  ',reason.missing", "'a\tb',text.control", "long,text.long"})
  void aReasonIsAShortText(String reason, String code) {
    String given = reason.equals("long") ? "x".repeat(Withdrawal.LONGEST + 1) : reason;

    assertThatThrownBy(() -> record.withdraw(given, "anna", NOW))
        .isInstanceOfSatisfying(
            InvalidValue.class,
            invalid -> {
              assertThat(invalid.code()).isEqualTo(code);
              assertThat(invalid.field()).isEqualTo("reason");
            });
    assertThat(record.withdrawal()).isEmpty();
  }

  @Test
  void theLongestReasonIsTakenWhateverItsCharacters() {
    record.withdraw("𝔁".repeat(Withdrawal.LONGEST), "anna", NOW);

    assertThat(record.withdrawal()).isPresent();
  }
}
