package org.entrepot.withdrawal;

import java.util.List;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.ManyEdited;

/**
 * What a correction of many records would come to.
 *
 * @param edited the records as they would be; their postings were never made
 * @param figures that it would move
 */
public record TriedEdits(ManyEdited edited, List<MovedFigure> figures) implements TriedChange {

  public TriedEdits {
    figures = List.copyOf(figures);
  }

  @Override
  public EditOutcome edit() {
    return edited.edit();
  }
}
