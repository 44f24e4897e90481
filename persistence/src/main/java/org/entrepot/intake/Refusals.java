package org.entrepot.intake;

import java.util.List;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/** Reads why rows of an import were refused. */
final class Refusals {

  private final Sql sql;
  private final long job;

  Refusals(Sql sql, long job) {
    this.sql = sql;
    this.job = job;
  }

  private record Numbered(long n, Refusal refusal) {}

  Page<Refusal> page(@Nullable Cursor after, int limit) {
    List<Numbered> read =
        sql.list(
            "select r.n, f.name, r.line, nullif(r.field, ''), nullif(r.value, ''), r.code, r.hint"
                + " from refusal r join import_file f using (job, part)"
                + " where r.job = ? and r.n > ? order by r.n limit ?",
            row ->
                new Numbered(
                    row.getLong(1),
                    new Refusal(
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7))),
            job,
            after == null ? 0 : after.number(),
            limit + 1);
    return Page.of(read, limit, last -> Long.toString(last.n())).map(Numbered::refusal);
  }

  /** Those of an upload of one file that has just been judged. */
  List<Refusal> staged(String file) {
    return sql.list(
        "select line, nullif(field, ''), nullif(value, ''), code, hint from refused"
            + " order by line, position, code",
        row ->
            new Refusal(
                file,
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
  }
}
