package org.entrepot.intake;

import java.util.Collection;
import java.util.List;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.Target;

/**
 * Judges the staged rows of one file by the records and by the other rows of the bundle. The files
 * that it refers to are judged before.
 */
final class Validation {

  /** Rules whose refusals can be what other rows stand on. */
  private static final int REPEATED = 3;

  /** Rules that choose among rows which would all go in by themselves. */
  private static final int CHOOSING = 4;

  private final Sql sql;
  private final Collection<Target> targets;
  private final List<StagedRule> rules;

  Validation(Sql sql, Collection<Target> targets, List<StagedRule> rules) {
    this.sql = sql;
    this.targets = targets;
    this.rules = rules;
  }

  void validate(Target target) {
    sql.run("analyze " + target.staged());
    target.file().columns().forEach(column -> unknown(target, column));
    twice(target);
    boolean several = sql.yes("select exists (select from " + target.twice() + ")");
    flag(target, several);
    for (int pass = 1; pass <= REPEATED; pass++) {
      apply(target, pass, "true");
      flag(target, several);
    }
    do {
      while (apply(target, REPEATED, "not s.refused") > 0) {
        flag(target, several);
      }
    } while (chosen(target, several));
    touched(target);
  }

  private boolean chosen(Target target, boolean several) {
    boolean refused = apply(target, CHOOSING, "not s.refused") > 0;
    if (refused) {
      flag(target, several);
    }
    return refused;
  }

  /** Neither a record nor an accepted row of the bundle has that code. */
  private void unknown(Target target, Column column) {
    for (Target other : targets) {
      if (other.file().name().equals(column.refersTo())) {
        String value = "s." + target.column(column);
        String among =
            " from unnest(string_to_array(%s, '%s')) one where %s"
                .formatted(value, Fields.BETWEEN, none(other, "one"));
        String none = value + " is not null and " + none(other, value);
        refuse(
            target,
            column,
            column.several()
                ? "(select string_agg(one, '" + Fields.BETWEEN + "')" + among + ")"
                : value,
            other.table() + ".unknown",
            "''",
            (column.several() ? "exists (select" + among + ")" : none)
                + (other.inEdition() ? editionKnown() : ""));
      }
    }
  }

  private static String none(Target other, String code) {
    String edition = other.inEdition() ? " and r.edition = s.edition" : "";
    return """
    not exists (select from %2$s r where r.code = %1$s%3$s)
    and not exists (select from %4$s r where not r.refused and %5$s = %1$s%3$s)
    """
        .formatted(code, other.table(), edition, other.staged(), other.code("r"));
  }

  /** Where the edition is unknown, so is all that is in it: once is enough to say. */
  private static String editionKnown() {
    return """
    and not exists (select from refused e
      where e.part = s.part and e.line = s.line and e.code = 'edition.unknown')
    """;
  }

  /**
   * A code twice in one file with different content: nobody knows which is right, so neither goes
   * in. A later file that says otherwise corrects an earlier one.
   */
  private void twice(Target target) {
    String key = Target.list(target.key(), "s");
    sql.run("drop table if exists pg_temp." + target.twice());
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
                Target.list(target.content(), "s"),
                target.staged(),
                Target.each(target.key(), column -> "s." + column + " is not null", " and "),
                target.sameKey("w", "s")));
    Column last = target.file().keyColumns().get(target.file().key() - 1);
    refuse(
        target,
        last,
        "code.twice",
        "''",
        "exists (select from %s w where w.n > 1 and w.differ and w.part = s.part and %s)"
            .formatted(target.twice(), target.sameKey("w", "s")));
  }

  private long apply(Target target, int pass, String among) {
    long refused = 0;
    for (StagedRule rule : rules) {
      if (rule.pass() == pass && rule.file().equals(target.file().name())) {
        Column column =
            target.file().columns().stream()
                .filter(c -> c.name().equals(rule.column()))
                .findFirst()
                .orElseThrow();
        refused +=
            refuse(
                target,
                column,
                rule.code(),
                rule.hint(),
                among + " and (" + rule.condition() + ")");
      }
    }
    return refused;
  }

  private long refuse(Target target, Column column, String code, String hint, String where) {
    return refuse(target, column, "s." + target.column(column), code, hint, where);
  }

  /**
   * @param value what of the field is to blame, an expression
   */
  private long refuse(
      Target target, Column column, String value, String code, String hint, String where) {
    return sql.run(
        "insert into refused select s.part, s.line, %d, '%s', left(coalesce(%s::text, ''), 200), '%s', %s from %s s where %s"
            .formatted(
                target.position(column), column.name(), value, code, hint, target.staged(), where));
  }

  private void flag(Target target, boolean several) {
    sql.run(
        "update %s s set refused = true from (select distinct part, line from refused) r where r.part = s.part and r.line = s.line and not s.refused"
            .formatted(target.staged()));
    if (several) {
      again(target);
    }
  }

  /**
   * Of the rows of one record that could go in, one does: the first of the last file that has any.
   * Where that one is refused after all, the next takes its place.
   */
  private void again(Target target) {
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
                Target.list(target.key(), "f"),
                target.twice(),
                target.sameKey("w", "f")));
  }

  private void touched(Target target) {
    sql.run("drop table if exists pg_temp." + target.touched());
    sql.run(
        """
        create temporary table %1$s on commit drop as
        select s.part, s.line, %2$s, t.revision is not null as known
        from %3$s s left join %4$s t on %5$s
        where not s.refused and not s.again
          and (t.revision is null or %6$s)
        """
            .formatted(
                target.touched(),
                Target.list(target.key(), "s"),
                target.staged(),
                target.table(),
                target.sameKey("t", "s"),
                target.differs("t", "s")));
    sql.run("analyze " + target.touched());
  }
}
