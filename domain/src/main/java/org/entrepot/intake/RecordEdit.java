package org.entrepot.intake;

import org.entrepot.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Takes records that somebody typed in, by the rules of an import. */
public interface RecordEdit {

  /**
   * Waits until nobody else changes such records, and keeps the turn for the caller's transaction:
   * what is read of them after it is what an edit will find. No row may be locked before.
   *
   * @param file whose records they are: {@code deals.csv}
   * @param edition of the records, or null where they are the whole deployment's
   * @throws RuleBroken with code {@code import.busy} if others have had the turn for ten seconds
   */
  void turn(String file, @Nullable String edition);

  /**
   * Takes rows in as a commit would, in the caller's transaction, and settles with the reason
   * {@code edit}. Nothing is kept of it but the records.
   *
   * @param rows one or few
   * @throws RowRefused if one may not go in; then none has
   * @throws RuleBroken as for {@link #turn}
   */
  EditOutcome edit(GivenRows rows);
}
