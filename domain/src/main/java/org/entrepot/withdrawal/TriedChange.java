package org.entrepot.withdrawal;

import java.util.List;
import org.entrepot.intake.EditOutcome;

/** What a change of records would come to: it was tried, and never made. */
public interface TriedChange {

  EditOutcome edit();

  /** What it would move. */
  FigureEffect effect();

  /** Figures that it would move as a whole. */
  default List<MovedFigure> figures() {
    return effect().figures();
  }
}
