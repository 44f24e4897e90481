package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedQualifiersTest {

  @ParameterizedTest
  @CsvSource({
    "73.52, , '[73.515, 73.525)'",
    "73.5, exact to 2 decimals, '[73.495, 73.505)'",
    "23, no decimals, '[22.5, 23.5)'",
    "-2.6, , '(-2.65, -2.55]'",
    "0.0, , '(-0.05, 0.05)'",
    "80, more than, '(80, 90)'",
    "0.25, more than, '(0.25, 0.26)'",
    "250, nearly, '[237.50, 250)'",
    "30, at most, '[0, 30]'",
    "-3, at most, '[-3, 0]'",
    "12, about, '[11.40, 12.60]'",
    "-9, about, '[-9.45, -8.55]'",
    "-0.3, nearly, '(-0.3, -0.285]'",
    "-0.3, more than, '(-0.4, -0.3)'",
    "0, nearly, '(-0.5, 0.5)'",
    "78.41, record, '[78.405, 78.415)'"
  })
  void sayWhereAMeasuredNumberLies(String written, @Nullable String words, String range) {
    assertThat(said(written, words, false)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource({
    "3617, , '[3617, 3617]'",
    "3800, more than, '(3800, 3900)'",
    "30, at most, '[0, 30]'",
    "460000, more than; at close, '(460000, 470000)'",
    "3486, the article says more than 3400, '[3486, 3486]'",
    "40, Nearly, '[38.00, 40)'",
    "3400, over, '(3400, 3500)'",
    "3400, >, '(3400, 3500)'",
    "3400, 超过, '(3400, 3500)'",
    "3400, More  Than, '(3400, 3500)'",
    "3400, approximately, '[3230.00, 3570.00]'",
    "3400, at close；约, '[3230.00, 3570.00]'",
    "1000, nearly, '[950.00, 1000)'"
  })
  void sayWhereACountLies(String written, @Nullable String words, String range) {
    assertThat(said(written, words, true)).isEqualTo(range);
  }

  @Test
  void aGrowthOfAtMostSoMuchMayBeAFall() {
    PublishedQualifiers qualifiers = new PublishedQualifiers(Map.of());

    assertThat(said(qualifiers.growthRange(new BigDecimal("5"), "at most"))).isEqualTo("[-100, 5]");
    assertThat(said(qualifiers.growthRange(new BigDecimal("-3"), "at most"))).isEqualTo("[-3, 0]");
    assertThat(said(qualifiers.growthRange(new BigDecimal("5.0"), null))).isEqualTo("[4.95, 5.05)");
  }

  @Test
  void reachAsFarAsTheSettingsSay() {
    PublishedQualifiers wide =
        new PublishedQualifiers(
            Map.of("ENTREPOT_NEARLY_FROM", "0.9", "ENTREPOT_MORE_THAN_STEPS", "2"));

    assertThat(said(wide.range(new BigDecimal("3800"), "more than", true)))
        .isEqualTo("(3800, 4000)");
    assertThat(said(wide.range(new BigDecimal("100"), "nearly", true))).isEqualTo("[90.0, 100)");
  }

  @Test
  void refuseSettingsThatAreNone() {
    for (String bad : new String[] {"1.5", "95%", "0.0", "-0.9"}) {
      assertThatThrownBy(() -> new PublishedQualifiers(Map.of("ENTREPOT_NEARLY_FROM", bad)))
          .as(bad)
          .hasMessageContaining("ENTREPOT_NEARLY_FROM is \"" + bad + "\"");
    }
  }

  private static String said(String written, @Nullable String words, boolean counts) {
    return said(new PublishedQualifiers(Map.of()).range(new BigDecimal(written), words, counts));
  }

  private static String said(Interval range) {
    return (range.lowIn() ? "[" : "(")
        + range.low().toPlainString()
        + ", "
        + range.high().toPlainString()
        + (range.highIn() ? "]" : ")");
  }
}
