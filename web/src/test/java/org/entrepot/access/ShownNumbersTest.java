package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownNumbersTest {

  @Test
  void whatIsShownInEitherLanguageIsExactlyThat() {
    assertThat(List.of("Import 24", "import 24", "导入24", "导入 24"))
        .allSatisfy(
            typed ->
                assertThat(ShownNumbers.subject(typed))
                    .contains(new NumberedSubject("import", "24")));
    assertThat(List.of("Token 50", "令牌50"))
        .allSatisfy(
            typed -> {
              assertThat(ShownNumbers.subject(typed)).contains(new NumberedSubject("token", "50"));
              assertThat(ShownNumbers.who(typed)).isEqualTo("token:50");
            });
  }

  @Test
  void allElseIsWhatTheTrailHas() {
    assertThat(List.of("24", "导入", "Import", "Import 24 25", "important 24", "ciie-6/deals/D-1"))
        .allSatisfy(typed -> assertThat(ShownNumbers.subject(typed)).isEmpty());
    assertThat(List.of("token:50", "li.wei", "令牌", "Import 24"))
        .allSatisfy(typed -> assertThat(ShownNumbers.who(typed)).isEqualTo(typed));
  }
}
