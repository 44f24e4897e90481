package org.entrepot.intake;

import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FileTables;

/** Which of a file's rows stand for their record: there may be several of one. */
final class RepeatedRows {

  private final Sql sql;
  private final FileTables target;
  private boolean there;

  RepeatedRows(Sql sql, FileTables target) {
    this.sql = sql;
    this.target = target;
  }

  /** Looks for records with several rows. */
  boolean find() {
    String key = FileTables.list(target.key(), "s");
    there =
        sql.run(
                """
                create temporary table %1$s on commit drop as
                select %2$s, s.part, count(*) as n,
                  bool_or(s.broken) or count(distinct row(%3$s)) > 1 as differ
                from %4$s s
                join (select %2$s from %4$s s where %5$s group by %2$s having count(*) > 1) w on %6$s
                group by %2$s, s.part
                """
                    .formatted(
                        target.twice(),
                        key,
                        FileTables.list(target.content(), "s"),
                        target.staged(),
                        FileTables.each(
                            target.key(), column -> "s." + column + " is not null", " and "),
                        target.sameKey("w", "s")))
            > 0;
    return there;
  }

  boolean isThere() {
    return there;
  }

  /** The column to blame. */
  Column column() {
    return target.file().keyColumns().get(target.file().key() - 1);
  }

  /**
   * A code twice in one file with different content: nobody knows which is right, so neither goes
   * in. A later file that says otherwise corrects an earlier one.
   */
  String differs() {
    return "exists (select from %s w where w.n > 1 and w.differ and w.part = s.part and %s)"
        .formatted(target.twice(), target.sameKey("w", "s"));
  }

  /** Marks the rows that have been refused, and of several those that do not go in. */
  void flag() {
    sql.run(
        "update %s s set refused = true from (select distinct part, line from refused) r where r.part = s.part and r.line = s.line and not s.refused"
            .formatted(target.staged()));
    if (there) {
      again();
    }
  }

  /**
   * Of the rows of one record that could go in, one does: the first of the last file that has any.
   * Where that one is refused after all, the next takes its place.
   */
  private void again() {
    sql.run(
        """
        update %1$s s set again = not s.again
        from (select f.ctid as id, row_number() over (partition by %2$s order by f.part desc, f.line) as place
          from %1$s f
          where not f.refused and exists (select from %3$s w where %4$s)) p
        where p.id = s.ctid and s.again <> (p.place > 1)
        """
            .formatted(
                target.staged(),
                FileTables.list(target.key(), "f"),
                target.twice(),
                target.sameKey("w", "f")));
  }
}
