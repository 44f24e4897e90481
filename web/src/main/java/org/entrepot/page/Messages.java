package org.entrepot.page;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of pages in one language, out of the bundle {@code messages}. */
public final class Messages {

  private final Language language;
  private final ResourceBundle bundle;

  public Messages(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("org.entrepot.page.messages", language.locale());
  }

  public Language language() {
    return language;
  }

  /** A sentence; numbers in it come as text, written by {@link Numbers}. */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** The text of a key where there is one. */
  public String textOr(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }

  /** {@code sixth}, {@code 第六}: how editions are called. */
  public String ordinal(int number) {
    String key = "ordinal." + number;
    return bundle.containsKey(key)
        ? bundle.getString(key)
        : text(other(number), Integer.toString(number));
  }

  /** {@code 21st}, {@code 22nd}, {@code 23rd}, but {@code 111th}. */
  private static String other(int number) {
    boolean teen = number / 10 % 10 == 1;
    int last = number % 10;
    return teen || last == 0 || last > 3 ? "ordinal.other" : "ordinal.other." + last;
  }

  /** The ordinal at the start of a sentence. */
  public String ordinalFirst(int number) {
    String word = ordinal(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
