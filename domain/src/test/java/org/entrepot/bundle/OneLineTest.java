package org.entrepot.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.InvalidValue;
import org.entrepot.edition.ReasonText;
import org.entrepot.register.SavedView;
import org.entrepot.register.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

  private static void assertRefused(String code, String field, ThrowingCallable wanted) {
    assertThatThrownBy(wanted)
        .isInstanceOf(InvalidValue.class)
        .hasFieldOrPropertyWithValue("code", code)
        .hasFieldOrPropertyWithValue("field", field);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 9, 10, 0x7f, 0x85, 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d,
        0x202e, 0x2066, 0x2067, 0x2068, 0x2069
      })
  void whatIsNotSeenWhereItStandsIsRefusedByTheNameOfItsField(int control) {
    String text = "a" + Character.toString(control) + "b";

    assertRefused("text.control", "name", () -> OneLine.checked("name", text, 9));
    assertRefused("text.control", "name", () -> SavedView.of("deals", text, ""));
    assertRefused("text.control", "reason", () -> new ReasonText(text));
    assertRefused("text.control", "reason", () -> new Withdrawal(Instant.EPOCH, "anna", text));
    assertThat(OneLine.withoutControls(text)).isEqualTo("ab");
  }

  @Test
  void allScriptsAreTaken() {
    for (String text :
        List.of("می\u200cخواهم", "👩\u200d🌾 Farm", "שלום", "重复登记", "naïve", "𝟟𝟠")) {
      assertThat(OneLine.checked("name", text, 20)).isEqualTo(text);
      assertThat(OneLine.withoutControls(text)).isEqualTo(text);
    }
  }

  @Test
  void charactersAreCountedAndNotTheirHalves() {
    assertThat(OneLine.checked("name", "𝟟".repeat(5), 5)).hasSize(10);
    assertRefused("text.long", "name", () -> OneLine.checked("name", "𝟟".repeat(6), 5));
    assertRefused("text.half", "name", () -> OneLine.checked("name", "a\ud83d", 5));
  }

  @Test
  void whatIsNotSeenAtAllIsNoReasonAndNoName() {
    assertRefused("reason.form", "reason", () -> new ReasonText("\u200b"));
    assertRefused("view.name", "name", () -> SavedView.of("deals", "\u200b", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"All", "all", "ALL", "Äll", "ＡＬＬ", "a\u200bll", "全部", " 全部 ", "全 部"})
  void aViewIsNotCalledLikeTheListOfAll(String name) {
    assertRefused("view.built-in", "name", () -> SavedView.of("deals", name, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"All food", "Allround", "全部食品", "Tall"})
  void aViewMayHaveAnyOtherName(String name) {
    assertThat(SavedView.of("deals", name, "").name()).isEqualTo(name);
  }
}
