package org.entrepot.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entrepot.bundle.CsvTable;
import org.entrepot.bundle.KnownWords;
import org.entrepot.bundle.RowReceiver;
import org.jspecify.annotations.Nullable;

/**
 * The figures that were published of the editions of 2018 to 2025; the file names their sources.
 */
public final class Series {

  /** A row of the file. */
  public record Row(
      String edition,
      String metric,
      String dimension,
      BigDecimal value,
      String unit,
      @Nullable String qualifier) {}

  private Series() {}

  public static List<Row> all() {
    List<Row> all = new ArrayList<>();
    try (InputStream in = Series.class.getResourceAsStream("published-figures.csv");
        CsvTable table =
            CsvTable.open(PublishedFiles.publishedFigures(), Objects.requireNonNull(in))) {
      table.read(
          new KnownWords(Set.of(), Set.of(), Set.of()),
          new RowReceiver() {
            @Override
            public void row(long line, boolean broken, @Nullable String[] v) {
              all.add(
                  new Row(
                      text(v[0]),
                      text(v[1]),
                      text(v[2]),
                      new BigDecimal(text(v[5])),
                      text(v[6]),
                      v[7]));
            }

            @Override
            public void refuse(
                long line, @Nullable String column, String value, String code, String hint) {
              throw new IllegalStateException(line + " " + column + " " + code);
            }
          });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return all;
  }

  /** A figure of a whole edition. */
  public static Row of(int ordinal, String metric) {
    return all().stream()
        .filter(row -> row.edition().equals("ciie-" + ordinal) && row.metric().equals(metric))
        .filter(row -> row.dimension().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNull(value);
  }
}
