package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a metric comes to in an edition: a function of the ledgers at the positions it names, and of
 * what was published where the ledger says nothing.
 *
 * @param edition whose records count
 * @param metric the definition
 * @param query what was asked, in the form it is known by
 * @param reading the state of the ledgers that it was read from
 * @param history the value, and what it was in other editions
 * @param members of a metric that counts newcomers who they are, sorted; else null
 * @param breakdown null unless it was asked for
 */
public record Figure(
    Edition edition,
    Metric metric,
    FigureQuery query,
    LedgerState reading,
    FigureHistory history,
    @Nullable List<String> members,
    @Nullable Breakdown breakdown) {

  public Figure {
    members = members == null ? null : List.copyOf(members);
  }

  /** From a ledger exact, else the number that was published. */
  public BigDecimal value() {
    return history.now().value();
  }

  public FigureBasis basis() {
    return history.now().basis();
  }

  /** How firm it is; null of a value that is known from a publication only. */
  public @Nullable EditionStatus status() {
    return basis() == FigureBasis.LEDGER ? reading.status() : null;
  }

  /** With the edition before, or null where there is nothing to compare with. */
  public @Nullable Comparison comparison() {
    return history.comparison();
  }

  /** Whether it is the highest so far, or null where there is no earlier edition. */
  public @Nullable HighestSoFar mark() {
    return history.mark();
  }

  /** An ISO 4217 code, {@code m2}, {@code 1} or {@code percent}. */
  public String unit() {
    return metric.unit(edition);
  }

  public Map<Dimension, String> scope() {
    return query.scope();
  }

  public RoundedValue rounded() {
    return FigureTexts.rounded(this);
  }

  /** The value as it is before it is rounded, as a text for people. */
  public LocalText exactText() {
    return FigureTexts.exact(this);
  }

  /** The rounded value as a text for people, rounded anew for each language's own units. */
  public LocalText text() {
    return FigureTexts.text(this);
  }

  /**
   * The parts of a figure by a dimension. The parts and the residual add up to the value.
   *
   * @param by the dimension
   * @param parts in the order of their keys, without those that are zero
   * @param residual what has no value of the dimension
   */
  public record Breakdown(Dimension by, List<BreakdownPart> parts, BigDecimal residual) {

    public Breakdown {
      parts = List.copyOf(parts);
    }
  }
}
