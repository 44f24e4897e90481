package org.entrepot.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entrepot.page.Amounts;
import org.entrepot.page.Numbers;
import org.entrepot.published.PublishedFigure;

/** Says what a comparison says, and what the rounded numbers alone would leave open. */
final class GrowthSentences {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final FigureSentences saying;

  GrowthSentences(FigureSentences saying) {
    this.saying = saying;
  }

  List<String> of(Figure figure) {
    Comparison comparison = figure.comparison();
    if (comparison == null) {
      return List.of(saying.texts().text("growth.none"));
    }
    if (figure.basis() == FigureBasis.PUBLISHED || comparison.basis() == FigureBasis.PUBLISHED) {
      return List.of(published(figure, comparison));
    }
    Numbers numbers = saying.numbers();
    Amounts amounts = saying.amounts(figure);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        saying
            .texts()
            .text(
                "growth.sentence",
                saying.against(figure, comparison),
                amounts.exact(figure.value()),
                amounts.exact(comparison.earlier()),
                numbers.growth(comparison.low(), 2)));
    if (!amounts.step().isEmpty() && amounts.scale().shown(comparison.earlier()).signum() > 0) {
      sentences.add(rounded(figure, comparison, amounts));
    }
    return sentences;
  }

  /** {@code 3.9%, as published on ...}, and whether it follows. */
  List<String> stated(List<StatedGrowth> growths) {
    return growths.stream().map(this::stated).toList();
  }

  private String stated(StatedGrowth growth) {
    PublishedFigure figure = growth.figure();
    return saying
        .texts()
        .text(
            "growth.stated." + growth.verdict().name().toLowerCase(Locale.ROOT),
            saying.numbers().growth(figure.value(), figure.value().scale()),
            saying.numbers().date(figure.publishedOn()),
            figure.source());
  }

  /** Where one of the two is known only as published, its rounding is all that is known. */
  private String published(Figure figure, Comparison comparison) {
    Amounts amounts = saying.amounts(figure);
    return saying
        .texts()
        .text(
            "growth.published",
            saying.against(figure, comparison),
            amounts.sentence(figure.value()),
            amounts.sentence(comparison.earlier()),
            saying.numbers().growth(comparison.low(), 2),
            saying.numbers().growth(comparison.high(), 2));
  }

  /** What the two rounded totals allow by themselves. */
  private String rounded(Figure figure, Comparison comparison, Amounts amounts) {
    BigDecimal step = new BigDecimal("0.5").movePointLeft(amounts.scale().decimals());
    BigDecimal now = amounts.scale().shown(figure.value());
    BigDecimal then = amounts.scale().shown(comparison.earlier());
    BigDecimal low = percent(now.subtract(step), then.add(step));
    BigDecimal high = percent(now.add(step), then.subtract(step));
    return saying
        .texts()
        .text(
            "growth.rounded",
            amounts.number(figure.value()),
            amounts.number(comparison.earlier()),
            saying.numbers().growth(low, 2),
            saying.numbers().growth(high, 2));
  }

  private static BigDecimal percent(BigDecimal value, BigDecimal earlier) {
    return value.subtract(earlier).multiply(HUNDRED).divide(earlier, 2, RoundingMode.HALF_UP);
  }
}
