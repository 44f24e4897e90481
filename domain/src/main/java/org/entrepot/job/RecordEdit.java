package org.entrepot.job;

import org.entrepot.RuleBroken;

/** Takes a single record in, by the rules of an import. */
public interface RecordEdit {

  /**
   * Takes one row in as a commit would, in the caller's transaction, and settles with the reason
   * {@code edit}. Nothing is kept of it but the record.
   *
   * @param row a bundle file of one row
   * @throws RowRefused if it may not go in; then nothing has
   * @throws RuleBroken with code {@code import.busy} if an import goes in just now
   */
  Edit edit(Upload row);
}
