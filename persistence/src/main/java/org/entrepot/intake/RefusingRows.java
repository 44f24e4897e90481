package org.entrepot.intake;

import java.util.List;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FileTables;

/** Refuses the staged rows {@code s} that meet a condition. */
final class RefusingRows {

  private final Sql sql;
  private final ComingRecords coming;
  private final boolean few;

  RefusingRows(Sql sql, ComingRecords coming, boolean few) {
    this.sql = sql;
    this.coming = coming;
    this.few = few;
  }

  long refuse(FileTables target, Column column, String code, String hint, String where) {
    String value = "s." + target.column(column);
    return refuse(List.of(select(target, column, value, code, hint, where)));
  }

  /** Refuses none, but says something of the first that go in. */
  void notice(FileTables target, Column column, String code, String hint, String where) {
    sql.run(
        coming.in(
            "insert into noticed select s.part, s.line, %s, '%s', left(coalesce(s.%s::text, ''), 200), '%s', %s from %s s where not s.refused and not s.again and (%s) order by s.part, s.line limit %s"
                .formatted(
                    target.position(column),
                    column.name(),
                    target.column(column),
                    code,
                    hint,
                    target.staged(),
                    where,
                    StagedRowReceiver.MOST_NOTICES)));
  }

  /**
   * Refuses by conditions that do not see each other's refusals: few rows in one statement, many by
   * one condition after another, so that no more is kept in memory than one needs.
   */
  long refuse(List<String> selects) {
    return few && !selects.isEmpty()
        ? insert(String.join(" union all ", selects))
        : selects.stream().mapToLong(this::insert).sum();
  }

  private long insert(String select) {
    return sql.run(coming.in("insert into refused " + select));
  }

  /** What a rule refuses among the rows that meet a condition. */
  String select(FileTables target, StagedRule rule, String among) {
    Column column = target.file().column(rule.column()).orElseThrow();
    return select(
        target,
        column,
        "s." + target.column(column),
        rule.code(),
        rule.hint(),
        among + " and (" + rule.condition() + ")");
  }

  /**
   * What a condition refuses.
   *
   * @param value what of the field is to blame, an expression
   */
  String select(
      FileTables target, Column column, String value, String code, String hint, String where) {
    // a condition in a select of its own is looked up row by row, another is joined
    String condition = few ? "(select (" + where + "))" : where;
    return "select s.part, s.line, %s, '%s', left(coalesce(%s::text, ''), 200), '%s', %s from %s s where %s"
        .formatted(
            target.position(column), column.name(), value, code, hint, target.staged(), condition);
  }
}
