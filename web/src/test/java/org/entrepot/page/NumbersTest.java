package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void aDayIsReadAsItIsWritten() {
    Numbers english = new Numbers(new Messages(Language.EN));
    Numbers chinese = new Numbers(new Messages(Language.ZH));
    LocalDate day = LocalDate.of(2023, 11, 5);

    assertThat(List.of("5 nov 2023", english.date(day), "2023-11-05", chinese.shortDate(day)))
        .allSatisfy(written -> assertThat(Numbers.day(written)).contains(day));
    assertThat(Numbers.day("31 Feb 2023")).isEmpty();
    assertThat(Numbers.day("soon")).isEmpty();
  }

  private static final BigDecimal VALUE = new BigDecimal("78414206318.45");

  private final Messages english = new Messages(Language.EN);
  private final Messages chinese = new Messages(Language.ZH);
  private final Numbers en = new Numbers(english);
  private final Numbers zh = new Numbers(chinese);

  @Test
  void bothLanguagesGroupByCommaAndHaveAPoint() {
    assertThat(en.decimal(VALUE, 2)).isEqualTo("78,414,206,318.45");
    assertThat(zh.decimal(VALUE, 2)).isEqualTo("78,414,206,318.45");
    assertThat(en.count(3486)).isEqualTo("3,486");
  }

  @Test
  void aNegativeNumberHasATrueMinus() {
    assertThat(en.decimal(new BigDecimal("-0.01"), 2)).isEqualTo("\u22120.01");
  }

  @Test
  void whatRoundsToZeroHasNoSign() {
    assertThat(en.decimal(new BigDecimal("-0.001"), 2)).isEqualTo("0.00");
    assertThat(en.growth(new BigDecimal("0.04"), 1)).isEqualTo("0.0%");
  }

  @Test
  void growthIsAlwaysSigned() {
    assertThat(en.growth(new BigDecimal("6.66"), 1)).isEqualTo("+6.7%");
    assertThat(zh.growth(new BigDecimal("-2.55"), 1)).isEqualTo("\u22122.6%");
  }

  @Test
  void sharesAreOfTheWhole() {
    assertThat(en.share(new BigDecimal("20.94"), new BigDecimal("78.41"))).isEqualTo("26.7%");
    assertThat(en.share(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
  }

  @Test
  void englishCountsInBillionsAndChineseInYiWithTheSamePrecision() {
    assertThat(Amounts.of(english, "USD", VALUE).sentence(VALUE))
        .isEqualTo("78.41 billion US dollars");
    assertThat(Amounts.of(chinese, "USD", VALUE).sentence(VALUE)).isEqualTo("784.1亿美元");
  }

  @Test
  void smallerAmountsTakeASmallerStep() {
    BigDecimal pavilion = new BigDecimal("505000000.00");
    assertThat(Amounts.of(english, "USD", pavilion).sentence(pavilion))
        .isEqualTo("505.00 million US dollars");
    assertThat(Amounts.of(chinese, "USD", pavilion).sentence(pavilion)).isEqualTo("5.05亿美元");
    BigDecimal small = new BigDecimal("1234.5");
    assertThat(Amounts.of(english, "USD", small).sentence(small)).isEqualTo("1,234.50 US dollars");
  }

  @Test
  void bothLanguagesRoundTheUnroundedValue() {
    BigDecimal value = new BigDecimal("78414999999.99");
    assertThat(Amounts.of(english, "USD", value).number(value)).isEqualTo("78.41");
    assertThat(Amounts.of(chinese, "USD", value).number(value)).isEqualTo("784.1");
  }

  @Test
  void headsOfColumnsHaveTheShortUnit() {
    assertThat(Amounts.of(english, "USD", VALUE).head()).isEqualTo("US$ bn");
    assertThat(Amounts.of(chinese, "USD", VALUE).head()).isEqualTo("亿美元");
    assertThat(Amounts.of(english, "CHF", VALUE).head()).isEqualTo("CHF bn");
  }

  @Test
  void countsAndAreasHaveNoStep() {
    BigDecimal space = new BigDecimal("367000.00");
    assertThat(Amounts.of(english, "m2", space).sentence(space)).isEqualTo("367,000 square metres");
    assertThat(Amounts.of(chinese, "1", new BigDecimal("3486")).sentence(new BigDecimal("3486")))
        .isEqualTo("3,486");
  }

  @Test
  void daysAreWrittenInFullOnce() {
    LocalDate from = LocalDate.of(2023, 11, 5);
    LocalDate to = LocalDate.of(2023, 11, 10);
    assertThat(en.days(from, to)).isEqualTo("5 to 10 November 2023");
    assertThat(zh.days(from, to)).isEqualTo("2023年11月5日至10日");
    assertThat(en.days(LocalDate.of(2023, 10, 30), to)).isEqualTo("30 October to 10 November 2023");
    assertThat(zh.days(LocalDate.of(2022, 12, 30), to)).isEqualTo("2022年12月30日至2023年11月10日");
    assertThat(en.days(to, to)).isEqualTo("10 November 2023");
  }

  @Test
  void timesNameTheirOffset() {
    Instant instant = Instant.parse("2023-11-10T08:30:00Z");
    ZoneId shanghai = ZoneId.of("Asia/Shanghai");
    assertThat(en.time(instant, shanghai)).isEqualTo("10 November 2023, 16:30 (UTC+8)");
    assertThat(zh.time(instant, shanghai)).isEqualTo("2023年11月10日 16:30（UTC+8）");
    assertThat(en.time(instant, ZoneId.of("Asia/Kolkata"))).endsWith("(UTC+5:30)");
    assertThat(en.time(instant, ZoneId.of("UTC"))).endsWith("(UTC)");
  }
}
