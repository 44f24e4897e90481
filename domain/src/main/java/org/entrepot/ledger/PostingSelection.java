package org.entrepot.ledger;

import java.util.Collections;
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
public record PostingSelection(
    Set<String> accounts,
    Map<Dimension, Set<String>> where,
    Set<String> allOf,
    Set<String> anyOf,
    Set<String> noneOf) {

  public PostingSelection {
    accounts = Set.copyOf(accounts);
    where = Map.copyOf(where);
    allOf = Set.copyOf(allOf);
    anyOf = Set.copyOf(anyOf);
    noneOf = Set.copyOf(noneOf);
  }

  public static PostingSelection of(String... accounts) {
    return new PostingSelection(Set.of(accounts), Map.of(), Set.of(), Set.of(), Set.of());
  }

  /**
   * Of the selection those where a dimension has one of these values, of which there must be any.
   */
  public PostingSelection narrowed(Dimension dimension, Set<String> values) {
    Map<Dimension, Set<String>> narrower = new EnumMap<>(Dimension.class);
    narrower.putAll(where);
    narrower.put(dimension, Set.copyOf(values));
    return new PostingSelection(accounts, narrower, allOf, anyOf, noneOf);
  }

  /** Whether a fact counts, reversed or not. */
  public boolean takes(Fact fact) {
    return accounts.contains(fact.account())
        && where.entrySet().stream().allMatch(each -> has(fact.get(each.getKey()), each.getValue()))
        && fact.traits().containsAll(allOf)
        && (anyOf.isEmpty() || !Collections.disjoint(anyOf, fact.traits()))
        && Collections.disjoint(noneOf, fact.traits());
  }

  private static boolean has(String value, Set<String> wanted) {
    return wanted.isEmpty() ? !value.isEmpty() : wanted.contains(value);
  }
}
