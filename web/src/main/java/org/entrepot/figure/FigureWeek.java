package org.entrepot.figure;

import java.util.List;

/**
 * How a figure came about over the days of its edition.
 *
 * @param svg a step line
 * @param lines the same as a table
 */
public record FigureWeek(String title, String svg, String unit, List<DayLine> lines) {

  /** What had happened by the end of a day. */
  public record DayLine(String day, String href, String number) {}

  public FigureWeek {
    lines = List.copyOf(lines);
  }
}
