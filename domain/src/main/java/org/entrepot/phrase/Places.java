package org.entrepot.phrase;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;

/** Finds a pattern in a text where it can begin, and passes over the rest at once. */
final class Places {

  private Places() {}

  /**
   * Finds the next match, as {@code matcher.find(from)} does.
   *
   * @param begins whether the pattern could begin at a place; it begins nowhere else
   */
  static boolean find(Matcher matcher, String text, int from, IntPredicate begins) {
    matcher.useTransparentBounds(true);
    for (int at = from; at < text.length(); at++) {
      if (begins.test(at) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of Latin letters begins at a place with one of some letters. */
  static boolean wordBegins(String text, int at, String letters) {
    return letters.indexOf(text.charAt(at)) >= 0
        && (at == 0 || !NumberGrammar.isLatin(text.charAt(at - 1)));
  }
}
