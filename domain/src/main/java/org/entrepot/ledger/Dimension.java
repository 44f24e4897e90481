package org.entrepot.ledger;

import java.util.Locale;

/** What a figure can be narrowed to or broken down by. */
public enum Dimension {
  ECONOMY,
  SECTION,
  PAVILION,
  DELEGATION,
  KIND;

  /** The name in queries and in the database: {@code economy}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
