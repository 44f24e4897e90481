package org.entrepot.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;

/** Reads what is said of rows of an import: why they were refused, or what is to be noticed. */
final class ImportRefusals {

  private final Sql sql;
  private final long job;

  ImportRefusals(Sql sql, long job) {
    this.sql = sql;
    this.job = job;
  }

  private record Numbered(long n, Refusal said) {}

  Page<Refusal> page(ListPart part) {
    return page("refusal", part);
  }

  /** What is to be noticed of the rows that go in; unlike a refusal it is of one column. */
  Page<RowNotice> notices(ListPart part) {
    return page("import_notice", part)
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

  private Page<Refusal> page(String table, ListPart part) {
    List<Numbered> read =
        sql.list(
            "select f.name, r.line, nullif(r.field, ''), nullif(r.value, ''), r.code, r.hint, r.n"
                + " from %s r join import_file f using (job, part)".formatted(table)
                + " where r.job = ? and r.n %s ? order by r.n %s limit ?"
                    .formatted(ListOrder.UP.past(part), ListOrder.UP.way(part)),
            row -> new Numbered(row.getLong(7), said(row)),
            job,
            part.number(0),
            part.oneMore());
    return Page.of(read, part, last -> Long.toString(last.n())).map(Numbered::said);
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
