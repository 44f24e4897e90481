package org.entrepot.ledger;

/** What COPY's text format wants of a value: backslashes before what would part or end a row. */
public final class CopyEscape {

  private CopyEscape() {}

  /** Appends a value to a row. */
  public static void append(StringBuilder row, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> row.append("\\\\");
        case '\t' -> row.append("\\t");
        case '\n' -> row.append("\\n");
        case '\r' -> row.append("\\r");
        default -> row.append(c);
      }
    }
  }
}
