package org.entrepot.bundle;

/** What kind of values a field takes, for whoever offers, orders, compares or writes them. */
public enum FieldKind {
  TEXT,
  DATE,
  NUMBER,
  /** A country or region by its code. */
  ECONOMY,
  /** A currency by its code. */
  CURRENCY;

  /** Whether there are values between two of them, which are asked for by a least and a most. */
  public boolean hasRanges() {
    return this == DATE || this == NUMBER;
  }
}
