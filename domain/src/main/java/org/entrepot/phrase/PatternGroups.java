package org.entrepot.phrase;

/** The named groups of the patterns of both languages; a matcher is asked for all of them. */
final class PatternGroups {

  /** A group that is in the patterns of the other language alone. */
  private static final String NEVER = "(?<%s>(?!))?";

  /** A sign that is no hyphen within a word, a date or a range. */
  static final String SIGN = "(?<sign>(?<![^\\s(（:：增长降为是达由从至到比])[+\\-−]|(?<=[(（])[+\\-−–—]\\s?%s)?";

  private PatternGroups() {}

  /** Looks around only where there is such a word, for that takes longer. */
  static String withLookAround(String words, String around) {
    return "(?=" + words + ")" + around + words;
  }

  static String group(String name, String words) {
    return "(?<" + name + ">" + words + ")";
  }

  static String optional(String name, String words, String then) {
    return "(?:" + group(name, words) + then + ")?";
  }

  static String never(String name) {
    return NEVER.formatted(name);
  }
}
