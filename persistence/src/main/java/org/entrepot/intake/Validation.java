package org.entrepot.intake;

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

  private final Declarations declarations;
  private final Refusing refusing;
  private final Sql sql;

  Validation(Sql sql, Declarations declarations, Coming coming, boolean few) {
    this.sql = sql;
    this.declarations = declarations;
    this.refusing = new Refusing(sql, coming, few);
  }

  /**
   * @param rows how many were staged
   */
  void validate(Target target, long rows) {
    long refused = 0;
    for (Column column : target.file().columns()) {
      refused += unknown(target, column);
    }
    Repeated repeated = new Repeated(sql, target);
    if (rows > 1 && repeated.find()) {
      refused += refusing.refuse(target, repeated.column(), "code.twice", "''", repeated.differs());
    }
    refused(repeated, refused > 0 || repeated.isThere());
    for (int pass = 1; pass <= REPEATED; pass++) {
      refused(repeated, apply(target, pass, "true"));
    }
    do {
      while (refused(repeated, apply(target, REPEATED, "not s.refused"))) {
        // until none falls that another stands on
      }
    } while (refused(repeated, apply(target, CHOOSING, "not s.refused")));
  }

  /** Flags the rows that have been refused, if any have. */
  private static boolean refused(Repeated repeated, boolean any) {
    if (any) {
      repeated.flag();
    }
    return any;
  }

  /** Neither a record nor an accepted row of the bundle has that code. */
  private long unknown(Target target, Column column) {
    long refused = 0;
    for (Target other : declarations.targets()) {
      if (other.file().name().equals(column.refersTo())) {
        refused += unknown(target, column, other);
      }
    }
    return refused;
  }

  private long unknown(Target target, Column column, Target other) {
    String value = "s." + target.column(column);
    String among =
        " from unnest(string_to_array(%s, '%s')) one where %s"
            .formatted(value, Fields.BETWEEN, none(other, "one"));
    String none = value + " is not null and " + none(other, value);
    return refusing.refuse(
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

  private static String none(Target other, String code) {
    String edition = other.inEdition() ? " and r.edition = s.edition" : "";
    return "not exists (select from %s r where r.code = %s%s)"
        .formatted(Coming.of(other), code, edition);
  }

  /** Where the edition is unknown, so is all that is in it: once is enough to say. */
  private static String editionKnown() {
    return """
    and not exists (select from refused e
      where e.part = s.part and e.line = s.line and e.code = 'edition.unknown')
    """;
  }

  private boolean apply(Target target, int pass, String among) {
    long refused = 0;
    for (StagedRule rule : declarations.rules(target)) {
      if (rule.pass() == pass) {
        Column column = target.file().column(rule.column()).orElseThrow();
        refused +=
            refusing.refuse(
                target,
                column,
                rule.code(),
                rule.hint(),
                among + " and (" + rule.condition() + ")");
      }
    }
    return refused > 0;
  }
}
