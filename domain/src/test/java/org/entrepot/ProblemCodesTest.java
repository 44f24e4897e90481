package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemCodesTest {

  @Test
  void everyCodeHasAnOutlineInEveryLanguage() {
    assertThat(Problem.codes())
        .isNotEmpty()
        .allSatisfy(
            code -> {
              assertThat(Problem.outline(code, Locale.ENGLISH)).isNotBlank().doesNotContain("{");
              assertThat(Problem.outline(code, Locale.CHINESE)).isNotBlank().doesNotContain("{");
            });
  }

  @Test
  void daysAndNumbersAreSaidAsPeopleWriteThem() {
    String[] signed = {"2023-12-01", "signed_on", "2023-11-05 - 2023-11-10"};
    assertThat(Problem.message("deal.signed_outside", Locale.ENGLISH, (Object[]) signed))
        .isEqualTo(
            "1 December 2023 is not a signing day of this edition."
                + " Signing days: 5 November 2023 to 10 November 2023.");
    assertThat(Problem.message("deal.signed_outside", Locale.CHINESE, (Object[]) signed))
        .contains("2023年12月1日")
        .contains("2023年11月5日至2023年11月10日");
    assertThat(Problem.message("at.future", Locale.ENGLISH, "99999", "at", "21167"))
        .isEqualTo("\"99999\" is in the future. The latest is 21,167.");
    assertThat(Problem.message("at.future", Locale.ENGLISH, "x", "at", "2023-11-09T10:00:00Z"))
        .contains("The latest is 2023-11-09T10:00:00Z.");
  }

  @Test
  void anEllipsisStandsForAValue() {
    assertThat(Problem.outline("edition.unknown", Locale.ENGLISH))
        .isEqualTo("There is no edition \"…\".");
  }
}
