package org.entrepot.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a claim's value is meant. */
public enum ClaimQualifier {
  /** As it is written, once the exact number is rounded so. */
  EXACT,
  MORE_THAN,
  NEARLY,
  /** That or less. */
  AT_MOST,
  /** Near it on either side. */
  ABOUT,
  /** The highest so far; without a value. */
  RECORD,
  /** These are among the members, whoever else is. */
  INCLUDES,
  /** There is such a thing. */
  EXISTS;

  /** Whether it says how far a number may be from the one that is written. */
  boolean isOfNumber() {
    return switch (this) {
      case EXACT, MORE_THAN, NEARLY, AT_MOST, ABOUT -> true;
      case RECORD, INCLUDES, EXISTS -> false;
    };
  }

  /** In claims.csv: {@code more than}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The one that a word of claims.csv is. */
  public static Optional<ClaimQualifier> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ClaimQualifier::word).toList();
  }
}
