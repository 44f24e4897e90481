package org.entrepot.figure;

import java.util.Locale;

/** From what a value is known. */
public enum FigureBasis {
  /** Computed from the postings of a ledger. */
  LEDGER,
  /** Known only from a publication elsewhere. */
  PUBLISHED;

  /** As the API has it: {@code ledger}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
