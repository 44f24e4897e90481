package org.entrepot.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which postings of an edition count.
 *
 * @param accounts any of these
 * @param where every dimension has one of these values; an empty set of values means that the
 *     dimension is known, whatever its value
 * @param allOf every one of these traits
 * @param anyOf at least one of these traits, where there are any
 * @param noneOf none of these traits
 */
public record Selection(
    Set<String> accounts,
    Map<Dimension, Set<String>> where,
    Set<String> allOf,
    Set<String> anyOf,
    Set<String> noneOf) {

  public Selection {
    accounts = Set.copyOf(accounts);
    where = Map.copyOf(where);
    allOf = Set.copyOf(allOf);
    anyOf = Set.copyOf(anyOf);
    noneOf = Set.copyOf(noneOf);
  }

  public static Selection of(String... accounts) {
    return new Selection(Set.of(accounts), Map.of(), Set.of(), Set.of(), Set.of());
  }

  /**
   * Of the selection those where a dimension has one of these values, of which there must be any.
   */
  public Selection narrowed(Dimension dimension, Set<String> values) {
    Map<Dimension, Set<String>> narrower = new EnumMap<>(Dimension.class);
    narrower.putAll(where);
    narrower.put(dimension, Set.copyOf(values));
    return new Selection(accounts, narrower, allOf, anyOf, noneOf);
  }
}
