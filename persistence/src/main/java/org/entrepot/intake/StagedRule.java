package org.entrepot.intake;

/**
 * A rule on staged rows that needs the records, in SQL; it runs where its file came. {@code s} is
 * the row, with {@code broken} where fields could not be read. {@code coming_exhibitor} and its
 * like are the records as they will be: the rows that go in, with {@code came}, and the records
 * that they do not replace. {@code staged_exhibitor} and its like hold the rows of the rule's own
 * file; those with {@code refused} or {@code again} (another row of the same record goes in) do not
 * go in.
 *
 * @param pass from 1; {@link #NOTICE} refuses nothing and is told of rows that go in; rules of a
 *     later pass see what earlier ones refused. Those of pass 3 are repeated until they refuse
 *     nothing more, those of pass 4 choose among what is left then, after which pass 3 comes again
 * @param file whose rows it judges
 * @param column to blame
 * @param code of the refusal
 * @param hint what would be right, an expression
 * @param condition the condition on which it refuses a row
 */
public record StagedRule(
    int pass, String file, String column, String code, String hint, String condition) {

  /** The pass of what people are told of rows that go in. */
  public static final int NOTICE = 5;

  public StagedRule(int pass, String file, String column, String code, String condition) {
    this(pass, file, column, code, "''", condition);
  }
}
