package org.entrepot.outlook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a value counts in: percent, or so many of a currency. */
public enum OutlookUnit {
  PERCENT(0),
  MILLION(6),
  BILLION(9),
  TRILLION(12);

  private final int exponent;

  OutlookUnit(int exponent) {
    this.exponent = exponent;
  }

  /** The power of ten that an amount is written in. */
  public int exponent() {
    return exponent;
  }

  public boolean isAmount() {
    return this != PERCENT;
  }

  /** As files and the API write it: {@code trillion}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The unit of a word, in either case. */
  public static Optional<OutlookUnit> find(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word().equalsIgnoreCase(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(OutlookUnit::word).collect(Collectors.joining(", "));
  }
}
