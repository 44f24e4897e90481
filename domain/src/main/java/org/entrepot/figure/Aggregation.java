package org.entrepot.figure;

import java.util.List;
import org.entrepot.ledger.Dimension;

/** How the selected postings become one number. */
public sealed interface Aggregation {

  /** Their quantities added up. */
  record Sum() implements Aggregation {

    @Override
    public String toString() {
      return "sum";
    }
  }

  /** How many members of a dimension have a net quantity above zero. */
  record Distinct(Dimension of) implements Aggregation {

    @Override
    public String toString() {
      return "distinct(" + of.key() + ")";
    }
  }

  /**
   * How many members of a dimension have a net quantity above zero here and had none in any earlier
   * edition of the expo. A scope narrows this edition only: who was there before, wherever that
   * was, is not new. Earlier editions are over, so they count whole whatever day is asked for.
   *
   * @param among accounts of the earlier editions, under the same conditions
   */
  record NewSince(Dimension of, List<String> among) implements Aggregation {

    public NewSince {
      among = List.copyOf(among);
    }

    @Override
    public String toString() {
      return "newSince(" + of.key() + ", " + String.join(", ", among) + ")";
    }
  }

  /**
   * One metric as a percentage of another; of nothing where the other is zero.
   *
   * @param part code of a metric
   * @param whole code of a metric
   */
  record Ratio(String part, String whole) implements Aggregation {

    @Override
    public String toString() {
      return "ratio(" + part + ", " + whole + ")";
    }
  }
}
