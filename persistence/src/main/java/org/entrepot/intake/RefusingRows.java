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
    return refuse(target, column, "s." + target.column(column), code, hint, where);
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
   * @param value what of the field is to blame, an expression
   */
  long refuse(
      FileTables target, Column column, String value, String code, String hint, String where) {
    return refuse(List.of(select(target, column, value, code, hint, where)));
  }

  /**
   * Refuses by rules that do not see each other's refusals: few rows in one statement, many by one
   * rule after another, so that no more is kept in memory than one rule needs.
   */
  long refuse(FileTables target, List<StagedRule> rules, String among) {
    List<String> selects = rules.stream().map(rule -> select(target, rule, among)).toList();
    return few && !selects.isEmpty()
        ? refuse(selects)
        : selects.stream().mapToLong(each -> refuse(List.of(each))).sum();
  }

  private long refuse(List<String> selects) {
    return sql.run(coming.in("insert into refused " + String.join(" union all ", selects)));
  }

  private String select(FileTables target, StagedRule rule, String among) {
    Column column = target.file().column(rule.column()).orElseThrow();
    return select(
        target,
        column,
        "s." + target.column(column),
        rule.code(),
        rule.hint(),
        among + " and (" + rule.condition() + ")");
  }

  private String select(
      FileTables target, Column column, String value, String code, String hint, String where) {
    // a condition in a select of its own is looked up row by row, another is joined
    String condition = few ? "(select (" + where + "))" : where;
    return "select s.part, s.line, %s, '%s', left(coalesce(%s::text, ''), 200), '%s', %s from %s s where %s"
        .formatted(
            target.position(column), column.name(), value, code, hint, target.staged(), condition);
  }
}
