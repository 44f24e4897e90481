package org.entrepot.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.page.Amounts;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedWords;

/** Says figures to a reader, in the reader's language and units. */
final class FigureSentences {

  private static final BigDecimal SMALL = new BigDecimal(1000);

  private final Messages texts;
  private final Editions editions;
  private final Map<String, Edition> known = new HashMap<>();

  FigureSentences(Messages texts, Editions editions) {
    this.texts = texts;
    this.editions = editions;
  }

  Messages texts() {
    return texts;
  }

  Numbers numbers() {
    return new Numbers(texts);
  }

  Amounts amounts(Figure figure) {
    return Amounts.of(texts, figure.unit(), figure.value());
  }

  String name(Metric metric) {
    return metric.name().in(texts.language().locale());
  }

  /**
   * How a figure has changed; without a comparison both texts are empty.
   *
   * @param amount {@code +6.7%}, {@code 增长6.7%}
   * @param on {@code fifth}: the edition before
   */
  record ChangeInWords(String amount, String on, boolean down) {

    /** {@code +6.7% vs fifth edition}, as the text with this key has it. */
    String in(String key, Messages texts) {
      return amount.isEmpty() ? "" : texts.text(key, amount, on);
    }
  }

  /** Small counts change by a number, all else by percent. */
  ChangeInWords change(Figure figure) {
    Comparison comparison = figure.comparison();
    if (comparison == null) {
      return new ChangeInWords("", "", false);
    }
    BigDecimal difference = figure.value().subtract(comparison.earlier());
    boolean small = figure.metric().counts() && figure.value().compareTo(SMALL) < 0;
    String amount =
        small && comparison.low().compareTo(comparison.high()) == 0
            ? counted(difference)
            : spoken(comparison);
    return new ChangeInWords(amount, ordinal(comparison.edition()), difference.signum() < 0);
  }

  /** {@code +6.7% vs fifth edition}, {@code 较第五届增长6.7%}. */
  String against(Comparison comparison) {
    return texts.text("growth.on", spoken(comparison), ordinal(comparison.edition()));
  }

  private String counted(BigDecimal difference) {
    return direction("growth.count.", difference, numbers().decimal(difference.abs(), 0));
  }

  private String spoken(Comparison comparison) {
    return percent(comparison, this::spoken);
  }

  private String spoken(BigDecimal percent) {
    BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
    return direction("growth.percent.", rounded, numbers().decimal(rounded.abs(), 1) + "%");
  }

  private String direction(String group, BigDecimal change, String size) {
    String way =
        switch (change.signum()) {
          case 1 -> "up";
          case -1 -> "down";
          default -> "same";
        };
    return texts.text(group + way, size);
  }

  /** {@code +6.7%}; where rounding leaves it open {@code +4.3% or +4.4%}. */
  String growth(Comparison comparison) {
    return percent(comparison, percent -> numbers().growth(percent, 1));
  }

  /** The growth in lines, for a narrow place. */
  String narrow(Comparison comparison) {
    return comparison.candidates().size() == 2
        ? texts.text(
            "growth.either.lines",
            numbers().growth(comparison.candidates().get(0), 1),
            numbers().growth(comparison.candidates().get(1), 1))
        : growth(comparison);
  }

  /** The growth without a sign: {@code 6.7%}. */
  String size(Comparison comparison) {
    return percent(comparison, percent -> numbers().decimal(percent.abs(), 1) + "%");
  }

  private String percent(Comparison comparison, Function<BigDecimal, String> written) {
    BigDecimal rounded = comparison.rounded();
    if (rounded != null) {
      return written.apply(rounded);
    }
    List<BigDecimal> candidates = comparison.candidates();
    return candidates.size() == 2
        ? texts.text(
            "growth.either", written.apply(candidates.get(0)), written.apply(candidates.get(1)))
        : texts.text(
            "growth.range", written.apply(comparison.low()), written.apply(comparison.high()));
  }

  /** Sentences of one page name the same few editions over and over. */
  private Edition edition(String code) {
    return known.computeIfAbsent(code, editions::get);
  }

  /** {@code fifth}: how the edition with this code is called. */
  String ordinal(String edition) {
    return texts.ordinal(edition(edition).ordinal());
  }

  /** The ordinal of the edition with this code. */
  int number(String edition) {
    return edition(edition).ordinal();
  }

  /** {@code 2022}: the year of the edition with this code. */
  String year(String edition) {
    return Integer.toString(edition(edition).startsOn().getYear());
  }

  /** Of a published area its kind; else empty. */
  String area(Figure figure) {
    PublishedFigure published = figure.history().now().published();
    return published == null ? "" : PublishedWords.area(texts, published);
  }

  /** Where a value was published; of an area with its kind. */
  String published(PublishedFigure figure) {
    String source =
        texts.text("table.source.published", numbers().date(figure.publishedOn()), figure.source());
    String area = PublishedWords.area(texts, figure);
    return area.isEmpty() ? source : source + texts.text("list.separator") + area;
  }

  /** {@code ledger position 18,204, 24 November 2026, 17:03 (UTC+8)}. */
  String asOf(Figure figure) {
    PublishedFigure published = figure.history().now().published();
    if (published != null) {
      return texts.text(
          "figure.asOf.published", numbers().date(published.publishedOn()), published.source());
    }
    LedgerState reading = figure.reading();
    Instant recordedAt = reading.recordedAt();
    String position = numbers().count(reading.position());
    if (recordedAt == null) {
      return texts.text("figure.asOf.empty", position);
    }
    Edition edition = figure.edition();
    return texts.text("figure.asOf.text", position, numbers().time(recordedAt, edition.timeZone()));
  }

  /** What a figure is compared with. */
  String compared(Figure figure) {
    Comparison comparison = figure.comparison();
    if (comparison == null) {
      return texts.text("figure.compared.none");
    }
    if (comparison.basis() == FigureBasis.PUBLISHED) {
      return texts.text("figure.compared.published", ordinal(comparison.edition()));
    }
    Long position = figure.reading().positions().get(comparison.edition());
    return texts.text(
        "figure.compared.ledger",
        ordinal(comparison.edition()),
        numbers().count(position == null ? 0 : position));
  }
}
