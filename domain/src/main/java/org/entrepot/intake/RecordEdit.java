package org.entrepot.intake;

import org.entrepot.RuleBroken;

/** Takes records that somebody typed in, by the rules of an import. */
public interface RecordEdit {

  /**
   * Waits until nothing else goes in, and keeps the turn for the caller's transaction: what is read
   * after it is what an edit will find. No row may be locked before.
   *
   * @throws RuleBroken with code {@code import.busy} if an import goes in just now and has not
   *     ended in two seconds
   */
  void turn();

  /**
   * Takes rows in as a commit would, in the caller's transaction, and settles with the reason
   * {@code edit}. Nothing is kept of it but the records.
   *
   * @param rows one or few
   * @throws RowRefused if one may not go in; then none has
   * @throws RuleBroken as for {@link #turn}
   */
  Edit edit(GivenRows rows);
}
