package org.entrepot.withdrawal;

import java.util.List;

/**
 * What something moves.
 *
 * @param figures those that move as a whole
 * @param parts those that move of any figure, by each dimension that it breaks down by
 */
public record FigureEffect(List<MovedFigure> figures, List<MovedPart> parts) {

  public FigureEffect {
    figures = List.copyOf(figures);
    parts = List.copyOf(parts);
  }
}
