package org.entrepot.figure;

import org.entrepot.ledger.Dimension;

/** How the selected postings become one number. */
public sealed interface Take {

  /** Their quantities added up. */
  record Sum() implements Take {

    @Override
    public String toString() {
      return "sum";
    }
  }

  /** How many members of a dimension have a net quantity above zero. */
  record Distinct(Dimension of) implements Take {

    @Override
    public String toString() {
      return "distinct(" + of.key() + ")";
    }
  }
}
