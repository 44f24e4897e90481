package org.entrepot.intake;

import org.entrepot.Sql;
import org.entrepot.bundle.Target;

/** Puts the accepted rows of a file into its records: new ones, and new revisions of known ones. */
final class Merge {

  private final Sql sql;

  Merge(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param allNew whether every row that goes in is a new record
   */
  void merge(Target target, boolean allNew) {
    if (allNew) {
      addAll(target);
      return;
    }
    // first what is there gives way, then what is new takes its place
    if (!target.content().isEmpty()) {
      change(target);
    }
    add(target);
  }

  private void change(Target target) {
    sql.run(
        "update %s t set revision = t.revision + 1, %s from %s u join %s s on s.part = u.part and s.line = u.line and %s where u.known and %s"
            .formatted(
                target.table(),
                Target.each(target.content(), column -> column + " = s." + column, ", "),
                target.touched(),
                target.staged(),
                target.sameKey("s", "u"),
                target.sameKey("t", "u")));
  }

  private void add(Target target) {
    sql.run(
        "insert into %s (%s) select %s from %s u join %s s on s.part = u.part and s.line = u.line and %s where not u.known order by u.part, u.line"
            .formatted(
                target.table(),
                target.list(),
                Target.list(target.columns(), "s"),
                target.touched(),
                target.staged(),
                target.sameKey("s", "u")));
  }

  /** They lie in the order of the files already. */
  private void addAll(Target target) {
    sql.run(
        "insert into %s (%s) select %s from %s s where not s.refused and not s.again"
            .formatted(
                target.table(),
                target.list(),
                Target.list(target.columns(), "s"),
                target.staged()));
  }
}
