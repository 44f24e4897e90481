package org.entrepot.intake;

import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Target;

/** Refuses the staged rows {@code s} that meet a condition. */
final class Refusing {

  private final Sql sql;
  private final Coming coming;
  private final boolean few;

  Refusing(Sql sql, Coming coming, boolean few) {
    this.sql = sql;
    this.coming = coming;
    this.few = few;
  }

  long refuse(Target target, Column column, String code, String hint, String where) {
    return refuse(target, column, "s." + target.column(column), code, hint, where);
  }

  /**
   * @param value what of the field is to blame, an expression
   */
  long refuse(Target target, Column column, String value, String code, String hint, String where) {
    // a condition in a select of its own is looked up row by row, another is joined
    String condition = few ? "(select (" + where + "))" : where;
    return sql.run(
        coming.in(
            "insert into refused select s.part, s.line, %d, '%s', left(coalesce(%s::text, ''), 200), '%s', %s from %s s where %s"
                .formatted(
                    target.position(column),
                    column.name(),
                    value,
                    code,
                    hint,
                    target.staged(),
                    condition)));
  }
}
