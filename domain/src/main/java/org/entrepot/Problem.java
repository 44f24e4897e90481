package org.entrepot;

import java.io.Serializable;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a user did that cannot be: one of four kinds, each with a stable code. The sentence that
 * says what is wrong and what would be right stands under the code in the bundle {@code
 * org.entrepot.problems}, in every language; {0}, {1} are the arguments, {0,date} is one that is a
 * day or two, {0,number} one that is a number, said as people write them.
 */
public abstract sealed class Problem extends RuntimeException
    permits NotFound, RuleBroken, InvalidValue, NotAllowed {

  private static final long serialVersionUID = 1L;
  static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String code;

  /** Texts, and enumerations that every language has a word for. */
  private final Serializable[] arguments;

  protected Problem(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments =
        Arrays.stream(arguments)
            .map(each -> each instanceof Enum<?> word ? (Serializable) word : String.valueOf(each))
            .toArray(Serializable[]::new);
  }

  /** Stable, lower case, dotted: {@code edition.unknown}. */
  public final String code() {
    return code;
  }

  public final List<String> arguments() {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }

  @Override
  public final String getMessage() {
    return message(Locale.ENGLISH);
  }

  public final String message(Locale locale) {
    return message(code, locale, (Object[]) arguments);
  }

  /** All codes that there are. */
  public static SortedSet<String> codes() {
    return new TreeSet<>(
        ResourceBundle.getBundle("org.entrepot.problems", Locale.ENGLISH, NO_FALLBACK).keySet());
  }

  /** The sentence of a code with an ellipsis in place of each value. */
  public static String outline(String code, Locale locale) {
    MessageFormat sentence = new MessageFormat(pattern(code, locale), locale);
    Format[] values = sentence.getFormatsByArgumentIndex();
    sentence.setFormats(new Format[sentence.getFormats().length]); // as they are, numbers too
    return sentence.format(Collections.nCopies(values.length, "…").toArray());
  }

  /** The sentence of a code; also for the refused rows of an import, which are no exceptions. */
  public static String message(String code, Locale locale, Object... arguments) {
    MessageFormat sentence = new MessageFormat(pattern(code, locale), locale);
    return new SpokenValues(locale).in(sentence, arguments);
  }

  private static String pattern(String code, Locale locale) {
    return ResourceBundle.getBundle("org.entrepot.problems", locale, NO_FALLBACK).getString(code);
  }
}
