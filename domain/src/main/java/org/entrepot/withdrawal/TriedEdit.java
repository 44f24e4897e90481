package org.entrepot.withdrawal;

import java.util.List;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.EditedRecord;

/**
 * What a correction would come to.
 *
 * @param edited the record as it would be; its postings were never made
 * @param figures that it would move
 */
public record TriedEdit(EditedRecord edited, List<MovedFigure> figures) implements TriedChange {

  public TriedEdit {
    figures = List.copyOf(figures);
  }

  @Override
  public EditOutcome edit() {
    return edited.edit();
  }
}
