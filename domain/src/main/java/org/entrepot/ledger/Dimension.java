package org.entrepot.ledger;

import java.util.Locale;

/** What a figure can be narrowed to or broken down by. */
public enum Dimension {
  ECONOMY,
  SECTION,
  PAVILION,
  DELEGATION,
  KIND;

  /** A value in its own form: codes of economies and kinds are capitals. */
  public String form(String value) {
    return this == ECONOMY || this == KIND ? value.toUpperCase(Locale.ROOT) : value;
  }

  /** The name in queries and in the database: {@code economy}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
