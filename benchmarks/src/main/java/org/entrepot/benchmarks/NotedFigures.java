package org.entrepot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The absolute figures behind a ratio, in the order in which they were taken. */
final class NotedFigures {

  private final List<String> figures = new ArrayList<>();
  private final String format;

  /**
   * A note.
   *
   * @param format of one figure: {@code %.1f ms}
   */
  NotedFigures(String format) {
    this.format = format;
  }

  /** Notes a figure and gives it back. */
  double of(double figure) {
    figures.add(text(figure));
    return figure;
  }

  /** A figure in the same form, not noted. */
  String text(double figure) {
    return String.format(Locale.ROOT, format, figure);
  }

  @Override
  public String toString() {
    return String.join(", ", figures);
  }
}
