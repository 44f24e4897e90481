package org.entrepot.bundle;

/** The codes that a field may name and that no bundle brings. */
public interface Vocabulary {

  /** ISO 3166-1 alpha-2. */
  boolean hasEconomy(String code);

  /** ISO 4217: those of the economies, the euro, and those that have a rate. */
  boolean hasCurrency(String code);

  /** Harmonized System 2022, 2, 4 or 6 digits. */
  boolean hasHsCode(String code);
}
