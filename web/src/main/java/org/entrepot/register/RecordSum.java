package org.entrepot.register;

import java.util.List;

/**
 * How a record comes to what it counts for, as a sum.
 *
 * @param total what the last line is of
 * @param counted what it comes to, or in words why it comes to nothing
 */
public record RecordSum(List<SumLine> lines, String total, String counted) {

  /**
   * A step.
   *
   * @param unit before the number, or empty
   * @param note what explains it, or empty
   * @param result whether it is what the lines before it come to
   */
  public record SumLine(String name, String unit, String number, String note, boolean result) {}

  public RecordSum {
    lines = List.copyOf(lines);
  }
}
