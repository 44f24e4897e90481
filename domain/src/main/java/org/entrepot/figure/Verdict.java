package org.entrepot.figure;

import java.math.BigDecimal;
import org.entrepot.published.Interval;

/** What can be said of a number that somebody states. */
public enum Verdict {
  /** What is known rounds to it, wherever in its interval it lies. */
  CONFIRMED,
  /** What is known may round to it, and may not. */
  CONSISTENT,
  /** Nothing of what is known rounds to it. */
  CONTRADICTED,
  /** Nothing is known. */
  UNKNOWN;

  /**
   * Judges a rounded number by where the exact one lies.
   *
   * @param stated with as many decimals as were stated
   */
  public static Verdict of(BigDecimal stated, Interval known) {
    return of(Interval.roundedTo(stated), known);
  }

  /** Judges a statement that allows an interval by where the exact number lies. */
  public static Verdict of(Interval stated, Interval known) {
    if (known.isWithin(stated)) {
      return CONFIRMED;
    }
    return known.meets(stated) ? CONSISTENT : CONTRADICTED;
  }
}
