package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryDay;
import org.entrepot.api.QueryText;
import org.junit.jupiter.api.Test;

class MistypedTest {

  private static final Map<String, String> FIELDS =
      Map.of("from", "audit.from", "to", "audit.to", "who", "audit.who");

  private static Mistyped of(Language language, Map<String, String> typed) {
    Display reader =
        new Display() {
          @Override
          public Language language() {
            return language;
          }
        };
    return Requests.mistyped(Requests.route(typed), reader);
  }

  private static void check(Map<String, String> typed) {
    typed.forEach(
        (field, value) -> {
          if (field.equals("who")) {
            QueryText.checked(field, value);
          } else {
            QueryDay.parse(field, Numbers.typedDay(value));
          }
        });
  }

  @Test
  void whatIsUnderstoodStaysAndTheRestIsSaidAtItsField() {
    Mistyped mistyped =
        of(Language.EN, Map.of("from", "10 Nvo 2023", "to", "2023年11月10日", "who", " lin "));

    assertThat(mistyped.understood(FIELDS, MistypedTest::check))
        .containsOnly(Map.entry("to", "2023年11月10日"), Map.entry("who", "lin"));
    assertThat(mistyped.at("from"))
        .isEqualTo("\"10 Nvo 2023\" is not a date. Write it like 5 Nov 2023.");
    assertThat(mistyped.at("to")).isEmpty();
    assertThat(mistyped.day("from")).isEqualTo("10 Nvo 2023");
    assertThat(mistyped.day("to")).isEqualTo("10 Nov 2023");
    assertThat(mistyped.day("who")).isEqualTo(" lin ");
  }

  @Test
  void fieldsAreCalledByTheirLabels() {
    Mistyped mistyped = of(Language.ZH, Map.of("who", "x".repeat(201)));
    assertThat(mistyped.understood(FIELDS, MistypedTest::check)).isEmpty();
    assertThat(mistyped.at("who"))
        .startsWith("“" + new Messages(Language.ZH).text("audit.who") + "”过长");
  }

  @Test
  void aChoiceThatThereIsNotNamesOneThatThereIs() {
    List<SelectOption> choices = List.of(new SelectOption("A", "Confirmed", false));
    SelectOption.require(choices, "verdict", "A");
    SelectOption.require(List.of(), "verdict", "B");
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> SelectOption.require(choices, "verdict", "B"))
        .withMessage("\"B\" is not one of the choices. Choose one of them, such as Confirmed.");
  }
}
