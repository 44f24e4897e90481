package org.entrepot.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text end. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[。！？\\n]|[.!?](?=\\s|$)");

  /** As far as a sentence reaches that people write. */
  private static final int FAR = 300;

  private Sentences() {}

  /** The sentence in which a place is. */
  static String around(String text, int at) {
    return text.substring(start(text, at), end(text, at));
  }

  /** Where the sentence begins in which a place is. */
  static int start(String text, int at) {
    int start = Math.max(0, at - FAR);
    Matcher end = END.matcher(text).region(start, at);
    while (end.find()) {
      start = end.end();
    }
    return start;
  }

  /** Where the sentence ends in which a place is. */
  static int end(String text, int at) {
    int far = Math.min(text.length(), at + FAR);
    Matcher end = END.matcher(text).useTransparentBounds(true).region(at, far);
    return end.find() ? end.start() : far;
  }
}
