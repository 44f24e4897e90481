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
  void anEllipsisStandsForAValue() {
    assertThat(Problem.outline("edition.unknown", Locale.ENGLISH))
        .isEqualTo("There is no edition \"…\".");
  }
}
