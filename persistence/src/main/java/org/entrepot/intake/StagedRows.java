package org.entrepot.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Rows;
import org.entrepot.bundle.Target;
import org.jspecify.annotations.Nullable;

/** Copies the rows of one file into its temporary table, and what is wrong with them beside it. */
final class StagedRows implements Rows, Closeable {

  private static final int MOST_KEPT = 10_000;
  private static final int LONGEST_VALUE = 200;

  private final Sql sql;
  private final BundlePart part;
  private final Target target;
  private final List<Wrong> wrongs = new ArrayList<>();
  private @Nullable CopyText copy;
  private long count;

  private record Wrong(
      long line, int position, String field, String value, String code, String hint) {}

  StagedRows(Sql sql, BundlePart part) {
    this.sql = sql;
    this.part = part;
    this.target = new Target(part.file());
  }

  @Override
  public void row(long line, boolean broken, @Nullable String[] values) {
    String flag = broken ? "t" : "f";
    try {
      if (copy == null) {
        copy = open(target.staged(), "part, line, broken, refused, again, " + target.list());
      }
      copy.field(Integer.toString(part.number())).field(Long.toString(line));
      copy.field(flag).field(flag).field("f").fields(values).end();
      count++;
    } catch (IOException failed) {
      throw Sql.failed(failed);
    }
  }

  @Override
  public void refuse(long line, @Nullable String column, String value, String code, String hint) {
    wrongs.add(
        new Wrong(line, position(column), column == null ? "" : column, cut(value), code, hint));
    if (wrongs.size() >= MOST_KEPT) {
      pause();
    }
  }

  /** Rows so far. */
  long count() {
    return count;
  }

  private int position(@Nullable String column) {
    List<Column> columns = part.file().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i + 1;
      }
    }
    return column == null ? 0 : columns.size() + 1;
  }

  static String cut(String value) {
    String kept = CopyText.storable(value);
    return kept.codePointCount(0, kept.length()) <= LONGEST_VALUE
        ? kept
        : kept.substring(0, kept.offsetByCodePoints(0, LONGEST_VALUE));
  }

  @Override
  public void close() {
    pause();
  }

  /** Ends the COPY, if one is open, and keeps what is wrong; rows may follow. */
  void pause() {
    try {
      if (copy != null) {
        copy.close();
        copy = null;
      }
      if (!wrongs.isEmpty()) {
        try (CopyText refused = open("refused", "part, line, position, field, value, code, hint")) {
          for (Wrong wrong : wrongs) {
            refused.field(Integer.toString(part.number())).field(Long.toString(wrong.line()));
            refused.field(Integer.toString(wrong.position())).field(wrong.field());
            refused.field(wrong.value()).field(wrong.code()).field(wrong.hint()).end();
          }
        }
        wrongs.clear();
      }
    } catch (IOException failed) {
      throw Sql.failed(failed);
    }
  }

  private CopyText open(String table, String columns) {
    return new CopyText(sql.copy("copy " + table + " (" + columns + ") from stdin"));
  }
}
