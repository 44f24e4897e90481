package org.entrepot.showcase;

/** Where it has not been shown before. */
public enum ItemDebut {
  /** Nowhere. */
  WORLD,
  ASIA,
  /** Not in the host country. */
  NATIONAL
}
