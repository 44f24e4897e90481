package org.entrepot.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.FileTables;

/**
 * Judges the staged rows of one file by the records and by the other rows of the bundle. The files
 * that it refers to are judged before.
 */
final class RowValidation {

  /** Rules whose refusals can be what other rows stand on. */
  private static final int REPEATED = 3;

  /** Rules that choose among rows which would all go in by themselves. */
  private static final int CHOOSING = 4;

  private static final String EDITIONS = "editions.csv";

  private final ConceptDeclarations declarations;
  private final RefusingRows refusing;
  private final Sql sql;

  RowValidation(Sql sql, ConceptDeclarations declarations, ComingRecords coming, boolean few) {
    this.sql = sql;
    this.declarations = declarations;
    this.refusing = new RefusingRows(sql, coming, few);
  }

  /**
   * @param rows how many were staged
   */
  void validate(FileTables target, long rows) {
    // those that are of an edition see what has been said of it
    long refused = unknown(target, RowValidation::isEdition);
    refused += unknown(target, column -> !isEdition(column));
    RepeatedRows repeated = new RepeatedRows(sql, target);
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

  /** Says what is to be noticed of the rows that go in. */
  void notice(FileTables target) {
    for (StagedRule rule : declarations.rules(target)) {
      if (rule.pass() == StagedRule.NOTICE) {
        Column column = target.file().column(rule.column()).orElseThrow();
        refusing.notice(target, column, rule.code(), rule.hint(), rule.condition());
      }
    }
  }

  /** Flags the rows that have been refused, if any have. */
  private static boolean refused(RepeatedRows repeated, boolean any) {
    if (any) {
      repeated.flag();
    }
    return any;
  }

  /** Neither a record nor an accepted row of the bundle has a code that a column names. */
  private long unknown(FileTables target, Predicate<Column> which) {
    List<String> selects = new ArrayList<>();
    for (Column column : target.file().columns()) {
      for (FileTables other : declarations.targets()) {
        if (which.test(column) && other.file().name().equals(column.refersTo())) {
          selects.add(unknown(target, column, other));
        }
      }
    }
    return refusing.refuse(selects);
  }

  private static boolean isEdition(Column column) {
    return EDITIONS.equals(column.refersTo());
  }

  private String unknown(FileTables target, Column column, FileTables other) {
    String value = "s." + target.column(column);
    String among =
        " from unnest(string_to_array(%s, '%s')) one where %s"
            .formatted(value, Fields.BETWEEN, none(other, "one"));
    String none = value + " is not null and " + none(other, value);
    return refusing.select(
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

  private static String none(FileTables other, String code) {
    String edition = other.inEdition() ? " and r.edition = s.edition" : "";
    return "not exists (select from %s r where r.code = %s%s)"
        .formatted(ComingRecords.of(other), code, edition);
  }

  /** Where the edition is unknown, so is all that is in it: once is enough to say. */
  private static String editionKnown() {
    return """
    and not exists (select from refused e
      where e.part = s.part and e.line = s.line and e.code = 'edition.unknown')
    """;
  }

  private boolean apply(FileTables target, int pass, String among) {
    List<StagedRule> rules =
        declarations.rules(target).stream().filter(rule -> rule.pass() == pass).toList();
    return refusing.refuse(
            rules.stream().map(rule -> refusing.select(target, rule, among)).toList())
        > 0;
  }
}
