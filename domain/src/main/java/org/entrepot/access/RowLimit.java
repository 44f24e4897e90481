package org.entrepot.access;

import java.util.Locale;

/** What somebody's view of an edition can be limited by. */
public enum RowLimit {
  DELEGATION,
  PAVILION,
  COMPANY;

  /** Whether its codes mean something within an edition alone: in another they are another's. */
  boolean isOfEdition() {
    return this != COMPANY;
  }

  /** What records and postings call it: {@code delegation}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
