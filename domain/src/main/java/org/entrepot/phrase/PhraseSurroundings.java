package org.entrepot.phrase;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a text a phrase stands.
 *
 * @param sentence the one that it is in
 * @param clause the part of it between commas
 * @param start of the sentence in the text
 * @param clauseStart of the clause in the text
 * @param words the sentence in lower case
 * @param nearWords the clause in lower case
 */
record PhraseSurroundings(
    String sentence, String clause, int start, int clauseStart, String words, String nearWords) {

  /** As long as claims.csv takes a sentence. */
  private static final int LONGEST = 500;

  private static final Pattern SENTENCES =
      Pattern.compile(
          "[。！？\\n]|(?<!(?<![A-Za-z])[A-Z])(?<!(?:No|Nov|Dec|Oct|Sept|Jan|Feb|approx|Mr|Ms|Dr|Inc|Co|Ltd))"
              + "[.!?](?=\\s|$)|[;；]");
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\s]+");
  private static final Pattern TURNS =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");
  private static final Pattern CLAUSES = Pattern.compile("[，、]|,(?!\\d)|[()（）]");

  static PhraseSurroundings of(String text, Phrase phrase) {
    int from = before(SENTENCES, text, phrase.start(), 0);
    int to = after(SENTENCES, text, phrase.end(), text.length());
    String sentence = text.substring(from, to);
    int clauseFrom = before(CLAUSES, text, phrase.start(), from);
    String clause = text.substring(clauseFrom, after(CLAUSES, text, phrase.end(), to));
    return new PhraseSurroundings(
        sentence,
        clause,
        from,
        clauseFrom,
        sentence.toLowerCase(Locale.ROOT),
        clause.toLowerCase(Locale.ROOT));
  }

  int end() {
    return start + sentence.length();
  }

  int clauseEnd() {
    return clauseStart + clause.length();
  }

  /** The sentence as a claim can carry it: of a long one the part around the phrase. */
  String quotable() {
    String whole = inOneLine(sentence);
    String quoted = whole.length() > LONGEST ? inOneLine(clause) : whole;
    if (quoted.length() <= LONGEST) {
      return quoted;
    }
    int last = LONGEST - 1;
    int end = Character.isHighSurrogate(quoted.charAt(last - 1)) ? last - 1 : last;
    return quoted.substring(0, end) + "…";
  }

  /** Without tabs, marks that turn the order and other controls, which no record may have. */
  private static String inOneLine(String text) {
    return CONTROLS.matcher(TURNS.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  private static int before(Pattern edge, String text, int at, int from) {
    int found = from;
    Matcher edges = edge.matcher(text).region(from, at);
    while (edges.find()) {
      found = edges.end();
    }
    return found;
  }

  private static int after(Pattern edge, String text, int at, int to) {
    Matcher edges = edge.matcher(text).region(at, to);
    return edges.find() ? edges.start() : to;
  }
}
