package org.entrepot.bundle;

import java.util.Set;

/** A vocabulary of these codes. */
public record KnownWords(Set<String> economies, Set<String> currencies, Set<String> hsCodes)
    implements Vocabulary {

  @Override
  public boolean hasEconomy(String code) {
    return economies.contains(code);
  }

  @Override
  public boolean hasCurrency(String code) {
    return currencies.contains(code);
  }

  @Override
  public boolean hasHsCode(String code) {
    return hsCodes.contains(code);
  }
}
