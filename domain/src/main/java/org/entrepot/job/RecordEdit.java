package org.entrepot.job;

import org.entrepot.RuleBroken;

/** Takes records that somebody typed in, by the rules of an import. */
public interface RecordEdit {

  /**
   * Takes rows in as a commit would, in the caller's transaction, and settles with the reason
   * {@code edit}. Nothing is kept of it but the records.
   *
   * @param rows a bundle file of one or few rows
   * @throws RowRefused if one may not go in; then none has
   * @throws RuleBroken with code {@code import.busy} if an import goes in just now and has not
   *     ended in two seconds
   */
  Edit edit(Upload rows);
}
