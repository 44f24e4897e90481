package org.entrepot.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/** Reads what is said of rows of an import: why they were refused, or what is to be noticed. */
final class ImportRefusals {

  private final Sql sql;
  private final long job;

  ImportRefusals(Sql sql, long job) {
    this.sql = sql;
    this.job = job;
  }

  private record Numbered(long n, Refusal said) {}

  Page<Refusal> page(@Nullable Cursor after, int limit) {
    return page("refusal", after, limit);
  }

  /** What is to be noticed of the rows that go in; unlike a refusal it is of one column. */
  Page<RowNotice> notices(@Nullable Cursor after, int limit) {
    return page("import_notice", after, limit)
        .map(
            said ->
                new RowNotice(
                    said.file(),
                    said.line(),
                    Objects.requireNonNullElse(said.column(), ""),
                    said.value(),
                    said.code(),
                    said.hint()));
  }

  private Page<Refusal> page(String table, @Nullable Cursor after, int limit) {
    List<Numbered> read =
        sql.list(
            "select f.name, r.line, nullif(r.field, ''), nullif(r.value, ''), r.code, r.hint, r.n"
                + " from %s r join import_file f using (job, part)".formatted(table)
                + " where r.job = ? and r.n > ? order by r.n limit ?",
            row -> new Numbered(row.getLong(7), said(row)),
            job,
            after == null ? 0 : after.number(),
            limit + 1);
    return Page.of(read, limit, last -> Long.toString(last.n())).map(Numbered::said);
  }

  /** Those of an upload of one file that has just been judged. */
  List<Refusal> staged(String file) {
    return sql.list(
        "select ?::text, line, nullif(field, ''), nullif(value, ''), code, hint from refused"
            + " order by line, position, code",
        ImportRefusals::said,
        file);
  }

  private static Refusal said(ResultSet row) throws SQLException {
    return new Refusal(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}
