package org.entrepot.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of money.
 *
 * @param elsewhere another country whose money is called so
 * @param home what says that it is the usual one: in the text, and where the text names the other
 *     country too, in the sentence; null where only the sentence is asked
 * @param needed whether it is said
 * @param named what says so in the sentence, whatever else stands there
 */
record SharedMoneyName(
    Pattern elsewhere, @Nullable Pattern home, boolean needed, @Nullable Pattern named) {

  /** As far as a text speaks of one country's money, in letters. */
  private static final int NEAR = 3_000;

  static SharedMoneyName in(Pattern elsewhere) {
    return new SharedMoneyName(elsewhere, null, false, null);
  }

  boolean isUnsure(String text, int at) {
    String sentence = Sentences.around(text, at);
    if (elsewhere.matcher(sentence).find()) {
      return named == null || !named.matcher(sentence).find();
    }
    return home != null
        && !home.matcher(sentence).find()
        && (isNear(elsewhere, text, at) || (needed && !isNear(home, text, at)));
  }

  private static boolean isNear(Pattern country, String text, int at) {
    return isNear(country, text, at, NEAR);
  }

  static boolean isNear(Pattern words, String text, int at, int far) {
    Matcher near = words.matcher(text).useTransparentBounds(true);
    return near.region(Math.max(0, at - far), Math.min(text.length(), at + far)).find();
  }
}
