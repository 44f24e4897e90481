package org.entrepot.figure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Selection;

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
 * @param unit {@link #REPORTING_CURRENCY}, {@code m2} or {@code 1}
 * @param wording the sentence for a rounded value {0}; of money the currency's name follows
 * @param rounding how the value is rounded for people
 * @param dimensions what it can be narrowed to and broken down by
 * @param kinds the names of the kinds that there are, by code
 * @param since the day that this version was defined
 */
public record Metric(
    String code,
    int version,
    LocalText name,
    LocalText definition,
    Selection selection,
    Take take,
    String unit,
    Wording wording,
    Rounding rounding,
    List<Dimension> dimensions,
    SortedMap<String, LocalText> kinds,
    LocalDate since) {

  /** The unit of metrics that are in each edition's own currency. */
  public static final String REPORTING_CURRENCY = "reporting currency";

  /** The unit of metrics that count. */
  public static final String ONE = "1";

  public Metric {
    dimensions = List.copyOf(dimensions);
  }

  /** Whether values are whole numbers of something. */
  public boolean counts() {
    return unit.equals(ONE);
  }

  /** Whether its values in two editions are in one unit. */
  public boolean sameUnit(Edition one, Edition other) {
    return unit(one).equals(unit(other));
  }

  /** The unit in an edition: an ISO 4217 code, {@code m2} or {@code 1}. */
  public String unit(Edition edition) {
    return unit.equals(REPORTING_CURRENCY) ? edition.reportingCurrency() : unit;
  }

  /** Whether parts by this dimension add up to the whole. */
  public boolean breaksDownBy(Dimension dimension) {
    return dimensions.contains(dimension)
        && !(take instanceof Take.Distinct distinct && distinct.of() != dimension);
  }

  /**
   * The postings that count within a scope.
   *
   * @param scope values of dimensions that the metric has
   */
  Selection within(Map<Dimension, String> scope) {
    Map<Dimension, Set<String>> where = new EnumMap<>(Dimension.class);
    if (take instanceof Take.Distinct distinct) {
      where.put(distinct.of(), Set.of());
    }
    where.putAll(selection.where());
    scope.forEach((dimension, value) -> where.put(dimension, Set.of(value)));
    return new Selection(
        selection.accounts(), where, selection.allOf(), selection.anyOf(), selection.noneOf());
  }
}
