package org.entrepot.merger;

import java.util.List;
import org.entrepot.withdrawal.MovedFigure;

/**
 * A merger, or undoing one, that was tried and has left nothing.
 *
 * @param merger as it would be; where it would be undone, as it is
 * @param figures that would move
 */
public record TriedMerger(CompanyMerger merger, List<MovedFigure> figures) {

  public TriedMerger {
    figures = List.copyOf(figures);
  }
}
