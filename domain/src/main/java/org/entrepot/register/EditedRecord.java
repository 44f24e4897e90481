package org.entrepot.register;

import org.entrepot.intake.EditOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A record after it was taken in.
 *
 * @param record as it stands now; of a revised vintage the new one
 * @param edit what that moved
 * @param change number of the change, by which it is undone; null where there is nothing to undo
 */
public record EditedRecord(RegisterRecord record, EditOutcome edit, @Nullable Long change) {

  /** That has no undo of its own: a record that is new, or was withdrawn or reinstated. */
  public EditedRecord(RegisterRecord record, EditOutcome edit) {
    this(record, edit, null);
  }
}
