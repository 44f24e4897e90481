package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.api.TableFile;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/** Figures as a table to take away: one a row, and where they are broken down each part as well. */
final class FigureTable {

  private static final List<String> HEADER =
      List.of(
          "edition",
          "metric",
          "version",
          "name_en",
          "name_zh",
          "scope",
          "dimension",
          "part",
          "part_en",
          "part_zh",
          "value",
          "unit",
          "basis",
          "status",
          "position",
          "recorded_at",
          "through",
          "compared_with",
          "growth_low",
          "growth_high",
          "highest");

  private FigureTable() {}

  static TableFile of(String edition, List<Figure> figures) {
    return new TableFile(
        edition + "-figures",
        HEADER,
        consumer -> figures.forEach(figure -> rows(figure, consumer)));
  }

  private static void rows(Figure figure, Consumer<List<String>> consumer) {
    consumer.accept(row(figure, List.of("", "", "", ""), figure.value(), true));
    Figure.Breakdown parts = figure.breakdown();
    if (parts == null) {
      return;
    }
    String by = parts.by().key();
    parts
        .parts()
        .forEach(
            part ->
                consumer.accept(
                    row(figure, part(by, part.key(), part.name()), part.value(), false)));
    if (parts.residual().signum() != 0) {
      consumer.accept(row(figure, List.of(by, "", "", ""), parts.residual(), false));
    }
  }

  private static List<String> part(String by, String key, LocalText name) {
    return List.of(by, key, name.in(Locale.ENGLISH), name.in(Locale.CHINESE));
  }

  /**
   * @param whole whether it is of the figure itself: a part is compared with nothing
   */
  private static List<String> row(
      Figure figure, List<String> part, BigDecimal value, boolean whole) {
    Comparison comparison = whole ? figure.comparison() : null;
    HighestSoFar mark = whole ? figure.mark() : null;
    return List.of(
        figure.edition().code(),
        figure.metric().code(),
        Integer.toString(figure.metric().version()),
        figure.metric().name().in(Locale.ENGLISH),
        figure.metric().name().in(Locale.CHINESE),
        scope(figure.scope()),
        part.get(0),
        part.get(1),
        part.get(2),
        part.get(3),
        value.toPlainString(),
        figure.unit(),
        figure.basis().key(),
        text(figure.status()),
        Long.toString(figure.reading().position()),
        text(figure.reading().recordedAt()),
        text(figure.reading().through()),
        comparison == null ? "" : comparison.edition(),
        comparison == null ? "" : comparison.low().toPlainString(),
        comparison == null ? "" : comparison.high().toPlainString(),
        mark == null || mark.holds() == null ? "" : (mark.holds() ? "yes" : "no"));
  }

  private static String scope(Map<Dimension, String> scope) {
    return new TreeMap<>(scope)
        .entrySet().stream()
            .map(each -> each.getKey().key() + "=" + each.getValue())
            .collect(Collectors.joining(" "));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
