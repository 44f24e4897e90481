package org.entrepot.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a record says should stand in the ledger now.
 *
 * @param line number of the line within its record, from 1; stays the same from revision to
 *     revision
 * @param account what is counted: {@code deal.tentative}, {@code exhibitor}
 * @param effectiveOn the day it happened, in the edition's time zone
 * @param quantity rounded half up to 2 decimals
 * @param unit an ISO 4217 code, {@code m2} or {@code 1}
 * @param dimensions only those that are known
 * @param origin ISO 3166-1 alpha-2 code of where goods come from, or the empty string
 * @param party opaque code of a company, never of a natural person, or the empty string
 * @param traits yes/no facts of the record in capitals
 */
public record Fact(
    int line,
    String account,
    LocalDate effectiveOn,
    BigDecimal quantity,
    String unit,
    Map<Dimension, String> dimensions,
    String origin,
    String party,
    SortedSet<String> traits) {

  public Fact {
    quantity = quantity.setScale(2, RoundingMode.HALF_UP);
    dimensions = Map.copyOf(dimensions);
    traits = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
  }

  public static Fact of(
      int line, String account, LocalDate effectiveOn, BigDecimal quantity, String unit) {
    return new Fact(line, account, effectiveOn, quantity, unit, Map.of(), "", "", new TreeSet<>());
  }

  /** One of something: the unit is 1. */
  public static Fact one(int line, String account, LocalDate effectiveOn) {
    return of(line, account, effectiveOn, BigDecimal.ONE, "1");
  }

  /** The fact with this dimension; a null or empty value leaves it unknown. */
  public Fact with(Dimension dimension, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return this;
    }
    Map<Dimension, String> more = new EnumMap<>(Dimension.class);
    more.putAll(dimensions);
    more.put(dimension, value);
    return new Fact(line, account, effectiveOn, quantity, unit, more, origin, party, traits);
  }

  public Fact origin(@Nullable String economy) {
    return new Fact(
        line,
        account,
        effectiveOn,
        quantity,
        unit,
        dimensions,
        economy == null ? "" : economy,
        party,
        traits);
  }

  public Fact party(String opaque) {
    return new Fact(line, account, effectiveOn, quantity, unit, dimensions, origin, opaque, traits);
  }

  public Fact traits(SortedSet<String> yes) {
    return new Fact(line, account, effectiveOn, quantity, unit, dimensions, origin, party, yes);
  }

  /** The value of a dimension, or the empty string. */
  public String get(Dimension dimension) {
    return dimensions.getOrDefault(dimension, "");
  }
}
