package org.entrepot.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.published.AreaKind;
import org.entrepot.published.PublishedMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts, as it was defined once: another definition is another version, so that a
 * published figure keeps its meaning.
 *
 * @param code the name in addresses: {@code tentative_deal_value}
 * @param version from 1
 * @param name what it is called
 * @param definition what it counts, in one sentence
 * @param selection which postings of an edition count
 * @param take how they become one number
 * @param unit {@link #REPORTING_CURRENCY}, {@code m2}, {@code 1} or {@code percent}
 * @param wording the sentence for a rounded value {0}; of money the currency's name follows
 * @param rounding how the value is rounded for people
 * @param dimensions what it can be narrowed to and broken down by
 * @param kinds the names of the kinds that there are, by code
 * @param since the day that this version was defined
 * @param tile its place among the tiles of an edition's overview, from 1; 0 for none
 * @param headline whether it is the large figure of an overview
 * @param count the metric that counts what it is of, beside which its parts are shown; or null
 * @param area the kind of area that it counts; null of what is no area
 * @param spoken how texts speak of it
 */
public record Metric(
    String code,
    int version,
    LocalText name,
    LocalText definition,
    PostingSelection selection,
    Aggregation take,
    String unit,
    Wording wording,
    Rounding rounding,
    List<Dimension> dimensions,
    SortedMap<String, LocalText> kinds,
    LocalDate since,
    int tile,
    boolean headline,
    @Nullable String count,
    @Nullable AreaKind area,
    SpokenMetric spoken)
    implements PublishedMeasure {

  /** The unit of metrics that are in each edition's own currency. */
  public static final String REPORTING_CURRENCY = "reporting currency";

  public Metric {
    dimensions = List.copyOf(dimensions);
  }

  @Override
  public boolean counts() {
    return unit.equals(ONE);
  }

  /** Whether its values in two editions are in one unit. */
  public boolean sameUnit(Edition one, Edition other) {
    return unit(one).equals(unit(other));
  }

  @Override
  public String unit(Edition edition) {
    return unit.equals(REPORTING_CURRENCY) ? edition.reportingCurrency() : unit;
  }

  /** Whether it can be narrowed to this, as far as the dimensions and its own kinds go. */
  public boolean has(Map<Dimension, String> scope) {
    String kind = scope.get(Dimension.KIND);
    return dimensions.containsAll(scope.keySet())
        && (kind == null || kinds.containsKey(Dimension.KIND.form(kind)));
  }

  /** Whether parts by this dimension add up to the whole. */
  public boolean breaksDownBy(Dimension dimension) {
    return dimensions.contains(dimension)
        && !(take instanceof Aggregation.Ratio)
        && counted().map(dimension::equals).orElse(true);
  }

  /** The dimension whose members it counts, where it does. */
  Optional<Dimension> counted() {
    if (take instanceof Aggregation.Distinct distinct) {
      return Optional.of(distinct.of());
    }
    return take instanceof Aggregation.NewSince newcomers
        ? Optional.of(newcomers.of())
        : Optional.empty();
  }

  /**
   * The postings that count within a scope.
   *
   * @param scope values of dimensions that the metric has
   */
  PostingSelection within(Map<Dimension, String> scope) {
    Map<Dimension, Set<String>> where = new EnumMap<>(Dimension.class);
    counted().ifPresent(dimension -> where.put(dimension, Set.of()));
    where.putAll(selection.where());
    scope.forEach((dimension, value) -> where.put(dimension, Set.of(value)));
    return with(selection.accounts(), where);
  }

  /** The postings under the same conditions, of other accounts. */
  PostingSelection with(Collection<String> accounts, Map<Dimension, Set<String>> where) {
    return new PostingSelection(
        Set.copyOf(accounts), where, selection.allOf(), selection.anyOf(), selection.noneOf());
  }
}
