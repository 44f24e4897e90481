package org.entrepot.withdrawal;

import org.entrepot.intake.EditOutcome;
import org.entrepot.register.ManyEdited;

/**
 * What a correction of many records would come to.
 *
 * @param edited the records as they would be; their postings were never made
 * @param effect what that would move
 */
public record TriedEdits(ManyEdited edited, FigureEffect effect) implements TriedChange {

  @Override
  public EditOutcome edit() {
    return edited.edit();
  }
}
