package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a metric comes to in an edition: a function of the ledgers at the positions it names.
 *
 * @param edition whose records count
 * @param metric the definition
 * @param query what was asked, in the form it is known by
 * @param reading the state of the ledgers that it was read from
 * @param value exact
 * @param breakdown null unless it was asked for
 * @param comparison with the edition before, or null where there is nothing to compare with
 */
public record Figure(
    Edition edition,
    Metric metric,
    Query query,
    Reading reading,
    BigDecimal value,
    @Nullable Breakdown breakdown,
    @Nullable Comparison comparison) {

  /** An ISO 4217 code, {@code m2} or {@code 1}. */
  public String unit() {
    return metric.unit(edition);
  }

  public Map<Dimension, String> scope() {
    return query.scope();
  }

  public Rounded rounded() {
    return Texts.rounded(this);
  }

  /** The rounded value as a text for people, rounded anew for each language's own units. */
  public LocalText text() {
    return Texts.text(this);
  }

  /**
   * The parts of a figure by a dimension. The parts and the residual add up to the value.
   *
   * @param by the dimension
   * @param parts in the order of their keys, without those that are zero
   * @param residual what has no value of the dimension
   */
  public record Breakdown(Dimension by, List<Part> parts, BigDecimal residual) {

    public Breakdown {
      parts = List.copyOf(parts);
    }
  }
}
