package org.entrepot.access;

import java.util.Locale;

/** What somebody's view of an edition can be limited by. */
public enum RowLimit {
  DELEGATION,
  PAVILION,
  COMPANY;

  /** What records and postings call it: {@code delegation}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
