package org.entrepot.intake;

/**
 * A rule on staged rows that needs the records, in SQL. {@code s} is the row; {@code
 * staged_exhibitor} and its like hold the rows of the bundle, those with {@code refused} or {@code
 * again} (another row of the same record goes in) do not go in; a row with {@code broken} lacks
 * fields that could not be read.
 *
 * @param pass from 1; rules of a later pass see what earlier ones refused. Those of pass 3 are
 *     repeated until they refuse nothing more, those of pass 4 choose among what is left then,
 *     after which pass 3 comes again
 * @param file whose rows it judges
 * @param column to blame
 * @param code of the refusal
 * @param hint what would be right, an expression
 * @param condition the condition on which it refuses a row
 */
public record StagedRule(
    int pass, String file, String column, String code, String hint, String condition) {

  public StagedRule(int pass, String file, String column, String code, String condition) {
    this(pass, file, column, code, "''", condition);
  }
}
