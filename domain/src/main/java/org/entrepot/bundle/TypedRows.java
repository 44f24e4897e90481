package org.entrepot.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that somebody typed: read as those of a file are, without becoming one. */
public final class TypedRows {

  private TypedRows() {}

  /**
   * Reads them; the first is line 2, as in a file.
   *
   * @param rows at least one, by column, all with the same columns in their order; null where
   *     unknown
   * @throws UnreadableFile if their columns are not the file's
   */
  public static void read(
      BundleFile file, List<Map<String, @Nullable String>> rows, Vocabulary words, RowReceiver to)
      throws UnreadableFile {
    FileHeader header = FileHeader.of(file, List.copyOf(rows.get(0).keySet()));
    RowReader reader = new RowReader(file, header, words, to);
    long line = 2;
    for (Map<String, @Nullable String> row : rows) {
      reader.read(line++, new ArrayList<>(row.values()));
    }
  }
}
