package org.entrepot.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.bundle.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a bundle file that somebody typed.
 *
 * @param name {@code deals.csv}
 * @param rows one or more, by column, all with the same columns in their order; null where unknown
 */
public record GivenRows(String name, List<Map<String, @Nullable String>> rows) {

  /**
   * @throws RowRefused if a text has half of a character, which no file can keep
   */
  public GivenRows {
    rows = List.copyOf(rows);
    List<Refusal> halves = halves(name, rows);
    if (!halves.isEmpty()) {
      throw new RowRefused(halves);
    }
  }

  private static List<Refusal> halves(String file, List<Map<String, @Nullable String>> rows) {
    List<Refusal> halves = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      long line = i + 2L;
      rows.get(i)
          .forEach(
              (column, value) -> {
                if (value != null && OneLine.hasHalf(value)) {
                  halves.add(new Refusal(file, line, column, value, "text.half", ""));
                }
              });
    }
    return halves;
  }
}
