package org.entrepot.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.access.Visibility;
import org.entrepot.page.Amounts;
import org.entrepot.page.ChartStep;
import org.entrepot.page.Charts;
import org.jspecify.annotations.Nullable;

/** How figures came about over the days of an edition. */
final class FigureWeeks {

  private static final int LONGEST = 31;

  private final Figures figures;
  private final Visibility visibility;
  private final FigureSentences saying;
  private final FigureLinks links;

  FigureWeeks(Figures figures, Visibility visibility, FigureSentences saying, FigureLinks links) {
    this.figures = figures;
    this.visibility = visibility;
    this.saying = saying;
    this.links = links;
  }

  /**
   * Null where it did not move during those days, where one day was asked for, or where it is no
   * figure of a ledger.
   */
  @Nullable FigureWeek of(Figure figure) {
    List<LocalDate> days = EditionDays.of(figure.edition());
    if (figure.basis() == FigureBasis.PUBLISHED
        || figure.metric().take() instanceof Aggregation.Ratio
        || figure.query().through() != null
        || days.size() < 2
        || days.size() > LONGEST) {
      return null;
    }
    List<BigDecimal> values = days.stream().map(day -> through(figure, day)).toList();
    if (values.stream().distinct().count() < 2) {
      return null;
    }
    return week(figure, days, values);
  }

  private BigDecimal through(Figure figure, LocalDate day) {
    FigureQuery pinned =
        figure.query().at(new KnownAt.KnownAtPositions(figure.reading().positions())).through(day);
    return figures.value(figure.edition().code(), figure.metric().code(), pinned, visibility);
  }

  private FigureWeek week(Figure figure, List<LocalDate> days, List<BigDecimal> values) {
    Amounts amounts = saying.amounts(figure);
    List<ChartStep> steps = new ArrayList<>();
    List<FigureWeek.DayLine> lines = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      String number = amounts.number(values.get(i));
      String name = saying.numbers().dayAndMonth(days.get(i));
      steps.add(new ChartStep(name, values.get(i), number));
      FigureQuery query = figure.query().through(days.get(i));
      String href = links.page(figure.edition().code(), figure.metric().code(), query);
      lines.add(new FigureWeek.DayLine(saying.numbers().shortDate(days.get(i)), href, number));
    }
    String title =
        saying
            .texts()
            .text("week.title", saying.numbers().days(days.get(0), days.get(days.size() - 1)));
    String description =
        saying
            .texts()
            .text(
                "week.describe",
                steps.get(0).number(),
                steps.get(steps.size() - 1).number(),
                amounts.spoken());
    return new FigureWeek(
        title, Charts.steps("week", title, description, steps), amounts.head(), lines);
  }
}
