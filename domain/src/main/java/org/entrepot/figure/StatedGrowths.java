package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedQualifiers;

/** Finds what was published of the growth of a figure, and judges it by what is known of that. */
@ApplicationScoped
public class StatedGrowths {

  private static final String NAME = "growth_of_";

  @Inject FigureHistories histories;
  @Inject PublishedQualifiers qualifiers;

  /** Code of the metric whose growth goes by this published name; the name itself of any other. */
  public static String metric(String published) {
    return published.startsWith(NAME) ? published.substring(NAME.length()) : published;
  }

  /** In the order that they came in, as of the figure's own reading; none of a part of its days. */
  public List<StatedGrowth> of(Figure figure) {
    LedgerState reading = figure.reading();
    if (reading.through() != null) {
      return List.of();
    }
    return histories.published(figure.edition().expo(), reading.published()).stream()
        .filter(each -> each.edition().equals(figure.edition().code()))
        .filter(each -> each.metric().equals(NAME + figure.metric().code()))
        .filter(each -> Metric.PERCENT.equals(each.unit()) && each.isOf(figure.scope()))
        .map(each -> new StatedGrowth(each, verdict(each, figure.history())))
        .toList();
  }

  private Verdict verdict(PublishedFigure stated, FigureHistory history) {
    Interval range = qualifiers.range(stated.value(), stated.qualifier(), false);
    return history.growth().map(known -> Verdict.of(range, known)).orElse(Verdict.UNKNOWN);
  }
}
