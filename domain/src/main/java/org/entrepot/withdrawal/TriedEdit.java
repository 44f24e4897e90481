package org.entrepot.withdrawal;

import org.entrepot.intake.EditOutcome;
import org.entrepot.register.EditedRecord;

/**
 * What a correction would come to.
 *
 * @param edited the record as it would be; its postings were never made
 * @param effect what that would move
 */
public record TriedEdit(EditedRecord edited, FigureEffect effect) implements TriedChange {

  @Override
  public EditOutcome edit() {
    return edited.edit();
  }
}
