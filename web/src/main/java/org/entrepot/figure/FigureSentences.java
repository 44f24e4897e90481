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
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Amounts;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedWords;
import org.entrepot.published.StatedNumber;

/** Says figures to a reader, in the reader's language and units. */
final class FigureSentences {

  private static final BigDecimal SMALL = new BigDecimal(1000);
  private static final String SAME = "same";

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
   * @param way up, down, or same as far as the amount shows
   */
  record ChangeInWords(String amount, String on, String way) {

    /** {@code +6.7% vs fifth edition}, as the text with this key has it. */
    String in(String key, Messages texts) {
      return amount.isEmpty() ? "" : texts.text(key, amount, on);
    }
  }

  /** Small counts change by a number, all else by percent. */
  ChangeInWords change(Figure figure) {
    Comparison comparison = figure.comparison();
    if (comparison == null) {
      return new ChangeInWords("", "", SAME);
    }
    BigDecimal difference = figure.value().subtract(comparison.earlier());
    boolean small = figure.metric().counts() && figure.value().compareTo(SMALL) < 0;
    boolean counted = small && comparison.low().compareTo(comparison.high()) == 0;
    String amount = counted ? counted(difference) : spoken(figure, comparison);
    BigDecimal rounded = comparison.rounded();
    boolean level = !counted && rounded != null && rounded.signum() == 0;
    String way = level ? SAME : way(difference);
    return new ChangeInWords(amount, ordinal(comparison.edition()), way);
  }

  /** {@code +6.7% vs fifth edition}, {@code 较第五届增长6.7%}. */
  String against(Figure figure, Comparison comparison) {
    return texts.text("growth.on", spoken(figure, comparison), ordinal(comparison.edition()));
  }

  private String counted(BigDecimal difference) {
    return direction("growth.count.", difference, numbers().decimal(difference.abs(), 0));
  }

  /** What only rounds to nothing is not said to be the same. */
  private String spoken(Figure figure, Comparison comparison) {
    boolean known = comparison.low().compareTo(comparison.high()) == 0;
    return known && figure.value().compareTo(comparison.earlier()) == 0
        ? counted(BigDecimal.ZERO)
        : percent(comparison, this::spoken);
  }

  private String spoken(BigDecimal percent) {
    BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
    return direction("growth.percent.", rounded, numbers().decimal(rounded.abs(), 1) + "%");
  }

  private String direction(String group, BigDecimal change, String size) {
    return texts.text(group + way(change), size);
  }

  private static String way(BigDecimal change) {
    return switch (change.signum()) {
      case 1 -> "up";
      case -1 -> "down";
      default -> SAME;
    };
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

  /** Not rounded; of a publication as it was stated, with its words. */
  String exact(Figure figure) {
    PublishedFigure published = figure.history().now().published();
    if (published == null) {
      return amounts(figure).exact(figure.value());
    }
    String number = StatedNumber.of(texts, published.value(), published.unit()).text();
    String words = PublishedWords.of(texts, published);
    return words.isEmpty() ? number : texts.text("claim.narrowed", number, words);
  }

  /** What one record of a kind is: {@code Main exhibitor}, also where the metric has no kinds. */
  String kind(DimensionNames names, String word) {
    return texts.textOr("word." + word, names.of(Dimension.KIND, word));
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
