package org.entrepot.phrase;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a text into the one form that the reader knows: letters and digits of one width,
 * simplified characters, plain numerals. Each character stands for one, so that what is found can
 * be shown in the text as it came.
 */
final class FoldedText {

  /** The first of the wide forms of the signs from {@code !} to {@code ~}. */
  private static final char WIDE = '\uff01';

  private static final String KEPT = "，：；！？（）";

  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';

  /** 壹亿贰仟万: numerals as on cheques, where two or more stand together. */
  private static final Pattern CHEQUE = Pattern.compile("[壹贰叁肆伍陆柒捌玖零拾佰仟万亿]{2,24}");

  private static final String CHEQUE_DIGITS = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String PLAIN_DIGITS = "一二三四五六七八九十百千";

  private static final char[] SIMPLIFIED = simplified();

  private FoldedText() {}

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

  /** As long as before. */
  static String one(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    Matcher cheque = CHEQUE.matcher(plain.toString());
    while (cheque.find()) {
      for (int i = cheque.start(); i < cheque.end(); i++) {
        int at = CHEQUE_DIGITS.indexOf(plain.charAt(i));
        plain.setCharAt(i, at < 0 ? plain.charAt(i) : PLAIN_DIGITS.charAt(at));
      }
    }
    return plain.toString();
  }

  private static char plain(char letter) {
    if (letter >= FIRST_HAN && letter <= LAST_HAN) {
      return SIMPLIFIED[letter - FIRST_HAN];
    }
    boolean wide = letter >= WIDE && letter < WIDE + 94 && KEPT.indexOf(letter) < 0;
    return wide ? (char) (letter - WIDE + '!') : letter;
  }
}
