package org.entrepot.page;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of pages in one language, out of the bundle {@code messages}. */
public final class Messages {

  private static final String TOKEN = "token:";
  private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");
  private static final Pattern WORD = Pattern.compile("[^,; ][^,;]*");

  private final Language language;
  private final ResourceBundle bundle;

  public Messages(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("org.entrepot.page.messages", language.locale());
  }

  public Language language() {
    return language;
  }

  /**
   * A sentence; numbers in it come as text, written by {@link Numbers}. Where the first is 1, the
   * sentence of one is taken, if the key has one: {@code register.count.one}.
   */
  public String text(String key, Object... arguments) {
    String one = key + ".one";
    boolean single = arguments.length > 0 && "1".equals(arguments[0]) && bundle.containsKey(one);
    String pattern = bundle.getString(single ? one : key);
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** The text of a key where there is one. */
  public String textOr(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }

  /**
   * The words beside a published number: remarks as they are, but for their days, and known words
   * in this language.
   */
  public String qualifier(String written) {
    String said =
        WORD.matcher(written)
            .replaceAll(
                word ->
                    Matcher.quoteReplacement(textOr("qualifier." + dashed(word), word.group())));
    return DAY.matcher(said).replaceAll(day -> Matcher.quoteReplacement(day(day.group())));
  }

  private String day(String written) {
    try {
      return new Numbers(this).date(LocalDate.parse(written));
    } catch (DateTimeParseException none) {
      return written;
    }
  }

  private static String dashed(MatchResult word) {
    return word.group().replace(' ', '-');
  }

  /** Who did something: an account by its name, a program by the number of its token. */
  public String who(String name) {
    return name.startsWith(TOKEN) ? text("site.token", name.substring(TOKEN.length())) : name;
  }

  /** The words that a code without a name is made of: {@code Exhibition area}. */
  public static String words(String code) {
    String words = code.replace('_', ' ').strip();
    return words.isEmpty() ? code : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code sixth}, {@code 第六}: how editions are called. */
  public String ordinal(int number) {
    String key = "ordinal." + number;
    return bundle.containsKey(key)
        ? bundle.getString(key)
        : text(other(number), Integer.toString(number));
  }

  /** {@code six}, {@code 6}: how many there are of something, as it is written in a sentence. */
  public String cardinal(int number) {
    return textOr("cardinal." + number, new Numbers(this).count(number));
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
