package org.entrepot.intake;

import org.entrepot.Sql;
import org.entrepot.bundle.FileTables;

/** Puts the accepted rows of a file into its records: new ones, and new revisions of known ones. */
final class FileMerge {

  private final Sql sql;

  FileMerge(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param touched says whether every row that goes in is a new record
   */
  void merge(FileTables target, TouchedRecords touched) {
    String file = target.file().name();
    if (touched.isAllNew(file)) {
      if (target.file().isCounted()) {
        touched.addedAfter(file, last(target));
      }
      byIndex(() -> addAll(target));
      return;
    }
    // first what is there gives way, then what is new takes its place
    long changed = target.content().isEmpty() ? 0 : change(target);
    if (changed < touched.count(file)) {
      add(target);
    }
  }

  /**
   * A foreign key's look-up is planned when it is first used and kept: of a small table a scan,
   * which costs a large import more than the index that it could have taken for each of its rows.
   */
  private void byIndex(Runnable insert) {
    sql.run("set local enable_seqscan = off");
    sql.run("discard plans");
    insert.run();
    sql.run("set local enable_seqscan = on");
  }

  private long last(FileTables target) {
    return sql.one("select coalesce(max(id), 0) from " + target.table(), row -> row.getLong(1));
  }

  /** How many there were. */
  private long change(FileTables target) {
    return sql.run(
        "update %s t set revision = t.revision + 1, %s from %s u join %s s on s.part = u.part and s.line = u.line and %s where u.known and %s"
            .formatted(
                target.table(),
                FileTables.each(target.content(), column -> column + " = s." + column, ", "),
                target.touched(),
                target.staged(),
                target.sameKey("s", "u"),
                target.sameKey("t", "u")));
  }

  private void add(FileTables target) {
    sql.run(
        "insert into %s (%s) select %s from %s u join %s s on s.part = u.part and s.line = u.line and %s where not u.known order by u.part, u.line"
            .formatted(
                target.table(),
                target.list(),
                FileTables.list(target.columns(), "s"),
                target.touched(),
                target.staged(),
                target.sameKey("s", "u")));
  }

  /** They lie in the order of the files already. */
  private void addAll(FileTables target) {
    sql.run(
        "insert into %s (%s) select %s from %s s where not s.refused and not s.again"
            .formatted(
                target.table(),
                target.list(),
                FileTables.list(target.columns(), "s"),
                target.staged()));
  }
}
