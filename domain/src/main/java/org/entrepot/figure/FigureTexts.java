package org.entrepot.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.figure.Rounding.RoundingStep;
import org.entrepot.figure.Rounding.Stepped;
import org.entrepot.published.Interval;

/** How figures are written. Chinese counts in 万 and 亿, so it rounds the exact value once more. */
final class FigureTexts {

  /** Currencies that expos report in; any other is written by its code. */
  private static final Map<String, LocalText> CURRENCIES =
      Map.of(
          "USD", new LocalText("US dollars", "美元"),
          "EUR", new LocalText("euros", "欧元"),
          "CNY", new LocalText("yuan", "元人民币"),
          "JPY", new LocalText("yen", "日元"),
          "GBP", new LocalText("pounds sterling", "英镑"));

  private static final int WAN = 4;
  private static final int YI = 8;
  private static final BigDecimal HUNDRED_MILLIONS = BigDecimal.TEN.pow(YI);

  private FigureTexts() {}

  static RoundedValue rounded(Figure figure) {
    Rounding rounding = figure.metric().rounding();
    Stepped stepped = rounding.apply(figure.value());
    String unit = (figure.unit() + " " + stepped.step().sign).strip();
    return new RoundedValue(stepped.value().toPlainString(), unit, rounding.rule());
  }

  static LocalText text(Figure figure) {
    Stepped stepped = figure.metric().rounding().apply(figure.value());
    LocalText said =
        figure.metric().unit().equals(Metric.REPORTING_CURRENCY)
            ? money(figure, stepped)
            : count(figure.metric().wording(), stepped.value());
    Interval range = figure.history().now().range();
    if (range.low().compareTo(figure.value()) == 0 && !range.lowIn()) {
      return new LocalText("more than " + said.en(), "超过" + said.in(Locale.CHINESE));
    }
    return range.high().compareTo(figure.value()) == 0 && !range.highIn()
        ? new LocalText("nearly " + said.en(), "近" + said.in(Locale.CHINESE))
        : said;
  }

  static LocalText exact(Figure figure) {
    BigDecimal value = figure.value();
    if (!figure.metric().unit().equals(Metric.REPORTING_CURRENCY)) {
      BigDecimal stripped = value.stripTrailingZeros();
      return count(
          figure.metric().wording(), stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
    LocalText currency = currency(figure);
    return new LocalText(
        grouped(value) + " " + currency.en(), grouped(value) + currency.in(Locale.CHINESE));
  }

  private static LocalText currency(Figure figure) {
    String code = figure.unit();
    return CURRENCIES.getOrDefault(code, new LocalText(code, code));
  }

  private static LocalText count(Wording wording, BigDecimal value) {
    String number = grouped(value);
    String pattern = value.compareTo(BigDecimal.ONE) == 0 ? wording.one() : wording.en();
    return new LocalText(pattern.replace("{0}", number), wording.zh().replace("{0}", number));
  }

  private static LocalText money(Figure figure, Stepped stepped) {
    LocalText currency = currency(figure);
    String scale =
        switch (stepped.step()) {
          case ONE -> " ";
          case MILLION -> " million ";
          case BILLION -> " billion ";
        };
    return new LocalText(
        grouped(stepped.value()) + scale + currency.en(),
        chinese(figure.value(), stepped) + currency.in(Locale.CHINESE));
  }

  /**
   * In the unit that Chinese uses for it and as exact as in English: 0.01 billion is 0.1亿. Of
   * hundreds of millions, which are 亿 too, two decimals are enough: 505.00 million is 5.05亿.
   */
  private static String chinese(BigDecimal value, Stepped english) {
    if (english.step() == RoundingStep.ONE) {
      return grouped(english.value());
    }
    boolean billions = english.step() == RoundingStep.BILLION;
    int power = billions || value.abs().compareTo(HUNDRED_MILLIONS) >= 0 ? YI : WAN;
    int asExact = english.value().scale() - english.step().power + power;
    int decimals = billions ? asExact : Math.min(asExact, english.value().scale());
    BigDecimal rounded = value.movePointLeft(power).setScale(Math.max(decimals, 0), HALF_UP);
    return grouped(rounded) + (power == YI ? "亿" : "万");
  }

  private static String grouped(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return format.format(value).replace('-', '\u2212');
  }
}
