package org.entrepot.phrase;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names with numbers in them: dates, halls, models, telephones. They are tried by what they begin
 * with, which the words say as their meaning, and only near a number, for a text is full of places
 * where none begins.
 */
final class NumbersInNames {

  private static final String DIGIT = "digit";
  private static final String CAPITAL = "capital";
  private static final String SMALL = "small";
  private static final String SIGN = "sign";

  /** As far as a name goes on before its number. */
  private static final int FAR = 40;

  private static final String NUMERALS = "零〇一二三四五六七八九十";
  private static final String SIGNS = "+'’‘“\"「『第热电专拨致传邮分每歼运直轰教波空神长嫦东翼双" + NUMERALS;

  private final Map<String, Pattern> byFirst = new LinkedHashMap<>();

  NumbersInNames(Lexicon english, Lexicon chinese) {
    for (String first : new String[] {DIGIT, CAPITAL, SMALL, SIGN}) {
      String any = english.anyPattern("name", first) + "|" + chinese.anyPattern("name", first);
      byFirst.put(first, Pattern.compile(any));
    }
  }

  /** The places in a text that belong to such names. */
  BitSet of(String text) {
    Map<String, Matcher> matchers = new LinkedHashMap<>();
    byFirst.forEach((first, any) -> matchers.put(first, any.matcher(text)));
    BitSet named = new BitSet();
    int number = nextNumber(text, 0);
    int at = Math.max(0, number - FAR);
    while (number < text.length()) {
      int end = end(text, at, matchers);
      named.set(at, end);
      at = Math.max(end, at + 1);
      number = number < at ? nextNumber(text, at) : number;
      at = Math.max(at, number - FAR);
    }
    return named;
  }

  private static int nextNumber(String text, int from) {
    int at = from;
    while (at < text.length() && !isNumber(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNumber(char letter) {
    return Character.isDigit(letter) || NUMERALS.indexOf(letter) >= 0;
  }

  /** Where the name ends that begins at a place; that place where none does. */
  private static int end(String text, int at, Map<String, Matcher> matchers) {
    Matcher name = matchers.get(first(text, at));
    if (name == null || !name.region(at, text.length()).useTransparentBounds(true).lookingAt()) {
      return at;
    }
    return name.end();
  }

  private static @Nullable String first(String text, int at) {
    char letter = text.charAt(at);
    if (Character.isDigit(letter)) {
      return DIGIT;
    }
    if (letter >= 'A' && letter <= 'Z') {
      return CAPITAL;
    }
    if (letter >= 'a' && letter <= 'z') {
      return letter == 'g' || Places.wordBegins(text, at, "abdefhilpt") ? SMALL : null;
    }
    return SIGNS.indexOf(letter) >= 0 ? SIGN : null;
  }
}
