package org.entrepot.access;

/** What it costs us to answer somebody who has not signed in, in units of their allowance. */
public enum Cost {
  /** What is kept, or is known without the database, or has a limit of its own. */
  NOTHING(0),
  /** A figure, a page, a list of records. */
  READ(1),
  /** A text in which numbers are found and checked. */
  TEXT(10),
  /** All records of a kind as a file. */
  FILE(20);

  private final int units;

  Cost(int units) {
    this.units = units;
  }

  int units() {
    return units;
  }
}
