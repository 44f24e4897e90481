package org.entrepot.phrase;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the one form that the reader knows: letters and digits of one width and one script,
 * simplified characters, plain numerals. Each character stands for one of the text, even for one
 * that UTF-16 writes as two, so that all that counts digits counts them alike. What is found is
 * shown in the text as it came.
 */
final class FoldedText {

  /** The first of the wide forms of the signs from {@code !} to {@code ~}. */
  private static final char WIDE = '\uff01';

  private static final String KEPT = "，：；！？（）";

  private static final char NEXT_LINE = '\u0085';

  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';

  /** 壹亿贰仟万: numerals as on cheques, where two or more stand together. */
  private static final Pattern CHEQUE = Pattern.compile("[壹贰叁肆伍陆柒捌玖零拾佰仟万亿]{2,24}");

  private static final String CHEQUE_DIGITS = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String PLAIN_DIGITS = "一二三四五六七八九十百千";

  /** Of Arabic: the point before decimals, and the mark of thousands. */
  private static final String MARKS = "\u066b\u066c";

  private static final String PLAIN_MARKS = ".,";

  private static final char[] SIMPLIFIED = simplified();

  private final String text;
  private final String plain;

  /** Where each character of the plain text begins in the text as it came, and where that ends. */
  private final int[] places;

  private final boolean traditional;

  private FoldedText(String text, String plain, int[] places, boolean traditional) {
    this.text = text;
    this.traditional = traditional;
    this.plain = plain;
    this.places = places;
  }

  private static char[] simplified() {
    Transliterator simplify = Transliterator.getInstance("Hant-Hans");
    char[] table = new char[LAST_HAN - FIRST_HAN + 1];
    for (int i = 0; i < table.length; i++) {
      char han = (char) (FIRST_HAN + i);
      String simple = simplify.transliterate(Character.toString(han));
      table[i] = simple.length() == 1 ? simple.charAt(0) : han;
    }
    return table;
  }

  static FoldedText of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    int han = 0;
    int simplified = 0;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      String one = plain(letter);
      for (int i = 0; i < one.length(); i++) {
        places[plain.length()] = at + i;
        plain.append(one.charAt(i));
      }
      if (isHan(letter)) {
        han++;
        simplified += one.charAt(0) == letter ? 0 : 1;
      }
      at += Character.charCount(letter);
    }
    boolean traditional = simplified > 0 && simplified * 10 >= han;
    places[plain.length()] = text.length();
    withoutCheques(plain);
    int[] each = Arrays.copyOf(places, plain.length() + 1);
    return new FoldedText(text, plain.toString(), each, traditional);
  }

  private static boolean isHan(int letter) {
    return letter >= FIRST_HAN && letter <= LAST_HAN;
  }

  /**
   * Whether it is in traditional characters: of a tenth of its Chinese ones the form is another.
   */
  boolean isTraditional() {
    return traditional;
  }

  /** What is read. */
  String plain() {
    return plain;
  }

  /** A phrase of the plain text where the text as it came has it, in its words. */
  Phrase inText(Phrase phrase) {
    int start = places[phrase.start()];
    int end = places[phrase.end()];
    return phrase.at(start, end, text.substring(start, end));
  }

  /** A phrase of the text as it came where the plain text has it. */
  Phrase inPlain(Phrase phrase) {
    int start = Arrays.binarySearch(places, phrase.start());
    int end = Arrays.binarySearch(places, phrase.end());
    return phrase.at(start, end, plain.substring(start, end));
  }

  private static void withoutCheques(StringBuilder plain) {
    Matcher cheque = CHEQUE.matcher(plain.toString());
    while (cheque.find()) {
      for (int i = cheque.start(); i < cheque.end(); i++) {
        int at = CHEQUE_DIGITS.indexOf(plain.charAt(i));
        plain.setCharAt(i, at < 0 ? plain.charAt(i) : PLAIN_DIGITS.charAt(at));
      }
    }
  }

  /** One character, but for what has no plain form and needs two. */
  private static String plain(int letter) {
    if (Character.isBmpCodePoint(letter)) {
      return Character.toString(plain((char) letter));
    }
    if (Character.isDigit(letter)) {
      return Integer.toString(Character.digit(letter, 10));
    }
    return Character.toString(letter);
  }

  private static char plain(char letter) {
    int mark = MARKS.indexOf(letter);
    if (mark >= 0) {
      return PLAIN_MARKS.charAt(mark);
    }
    if (Character.isDigit(letter)) {
      return Character.forDigit(Character.digit(letter, 10), 10);
    }
    if (Character.isSpaceChar(letter) || letter == NEXT_LINE) {
      return ' ';
    }
    if (isHan(letter)) {
      return SIMPLIFIED[letter - FIRST_HAN];
    }
    boolean wide = letter >= WIDE && letter < WIDE + 94 && KEPT.indexOf(letter) < 0;
    return wide ? (char) (letter - WIDE + '!') : letter;
  }
}
