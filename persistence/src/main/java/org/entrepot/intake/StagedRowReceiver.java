package org.entrepot.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FileTables;
import org.entrepot.bundle.RowReceiver;
import org.jspecify.annotations.Nullable;

/** Copies the rows of one file into its temporary table, and what is wrong with them beside it. */
final class StagedRowReceiver implements RowReceiver, Closeable {

  private static final int MOST_KEPT = 10_000;
  private static final int LONGEST_VALUE = 200;

  /** Of one kind in one file: what happens in every row need not be said of every row. */
  static final int MOST_NOTICES = 1_000;

  private final Sql sql;
  private final BundlePart part;
  private final boolean noticing;
  private final FileTables target;
  private final List<Said> wrongs = new ArrayList<>();
  private final List<Said> notices = new ArrayList<>();
  private final Map<String, Integer> noticed = new HashMap<>();
  private @Nullable CopyText copy;
  private long count;

  private record Said(
      long line, int position, String field, String value, String code, String hint) {}

  /**
   * @param noticing whether what is to be noticed is kept
   */
  StagedRowReceiver(Sql sql, BundlePart part, boolean noticing) {
    this.sql = sql;
    this.noticing = noticing;
    this.part = part;
    this.target = new FileTables(part.file());
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
        new Said(line, position(column), column == null ? "" : column, cut(value), code, hint));
    if (wrongs.size() >= MOST_KEPT) {
      pause();
    }
  }

  @Override
  public void notice(long line, String column, String value, String code, String hint) {
    if (noticing && noticed.merge(column + " " + code, 1, Integer::sum) <= MOST_NOTICES) {
      notices.add(new Said(line, position(column), column, cut(value), code, hint));
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
      keep(wrongs, "refused");
      keep(notices, "noticed");
    } catch (IOException failed) {
      throw Sql.failed(failed);
    }
  }

  private void keep(List<Said> said, String table) throws IOException {
    if (said.isEmpty()) {
      return;
    }
    try (CopyText to = open(table, "part, line, position, field, value, code, hint")) {
      for (Said each : said) {
        to.field(Integer.toString(part.number())).field(Long.toString(each.line()));
        to.field(Integer.toString(each.position())).field(each.field());
        to.field(each.value()).field(each.code()).field(each.hint()).end();
      }
    }
    said.clear();
  }

  private CopyText open(String table, String columns) {
    return new CopyText(sql.copy("copy " + table + " (" + columns + ") from stdin"));
  }
}
