package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.List;
import org.entrepot.ledger.PostingTotal;

/**
 * How a figure came from one position of its ledger to a later one.
 *
 * @param figure as it stands at the later one
 * @param from the earlier position
 * @param before the value there
 * @param causes what was added since, by the reason of the postings, or {@code publication}; they
 *     add up to the difference
 */
public record FigureMove(Figure figure, long from, BigDecimal before, List<PostingTotal> causes) {

  public FigureMove {
    causes = List.copyOf(causes);
  }
}
