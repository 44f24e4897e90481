package org.entrepot.bundle;

import java.util.HashSet;
import java.util.Set;

/**
 * The codes that a field may name and that no bundle brings.
 *
 * @param economies ISO 3166-1 alpha-2
 * @param currencies ISO 4217: those of the economies, the euro, and those that have a rate
 * @param hsCodes Harmonized System 2022, 2, 4 or 6 digits
 */
public record Vocabulary(Set<String> economies, Set<String> currencies, Set<String> hsCodes) {

  public Vocabulary {
    economies = Set.copyOf(economies);
    currencies = Set.copyOf(currencies);
    hsCodes = Set.copyOf(hsCodes);
  }

  public Vocabulary withCurrencies(Set<String> more) {
    Set<String> all = new HashSet<>(currencies);
    all.addAll(more);
    return new Vocabulary(economies, all, hsCodes);
  }
}
