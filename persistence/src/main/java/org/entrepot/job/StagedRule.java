package org.entrepot.job;

/**
 * A rule on staged rows that needs the records, in SQL. {@code s} is the row; {@code
 * staged_exhibitor} and its like hold the rows of the bundle, those with {@code refused} or {@code
 * again} do not go in; a row with {@code broken} lacks fields that could not be read.
 *
 * @param pass rules of a later pass see what earlier ones refused; from 1
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
