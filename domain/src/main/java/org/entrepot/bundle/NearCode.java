package org.entrepot.bundle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** The code that somebody may have meant who typed a name: {@code consumer-goods}. */
final class NearCode {

  private NearCode() {}

  /** Empty where nothing is left of the text. */
  static String of(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String code =
        bare.codePoints()
            .mapToObj(c -> Fields.inCode(c) ? Character.toString(c) : " ")
            .collect(Collectors.joining())
            .strip()
            .replaceAll(" +", "-");
    boolean step = code.equals(".") || code.equals("..");
    // codes in capitals, such as C-1, stay so
    return step ? "" : code.matches(".*[a-z].*") ? code.toLowerCase(Locale.ROOT) : code;
  }
}
