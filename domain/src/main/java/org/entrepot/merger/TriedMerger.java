package org.entrepot.merger;

import java.util.List;
import org.entrepot.withdrawal.FigureEffect;
import org.entrepot.withdrawal.MovedFigure;

/**
 * A merger, or undoing one, that was tried and has left nothing.
 *
 * @param merger as it would be; where it would be undone, as it is
 * @param effect what it would move
 */
public record TriedMerger(CompanyMerger merger, FigureEffect effect) {

  /** Figures that it would move as a whole. */
  public List<MovedFigure> figures() {
    return effect.figures();
  }
}
