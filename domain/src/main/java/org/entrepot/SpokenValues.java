package org.entrepot;

import java.text.DateFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in sentences of one language, as its readers write them. */
public final class SpokenValues {

  private static final String BETWEEN = " - ";
  private static final String DIGITS = "[0-9]{1,18}";

  private final ResourceBundle words;

  public SpokenValues(Locale locale) {
    words = ResourceBundle.getBundle("org.entrepot.words", locale, Problem.NO_FALLBACK);
  }

  /** {@code 5 November 2023}, {@code 2023年11月5日}. */
  public String day(LocalDate day) {
    return written("date", day);
  }

  /** A day in the form that the bundle has under a key. */
  public String written(String key, LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern(words.getString(key), Locale.ENGLISH));
  }

  /** A sentence of the bundle. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
  }

  /** The sentence with these values. */
  String in(MessageFormat sentence, Object... arguments) {
    Format[] forms = sentence.getFormatsByArgumentIndex();
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      Format form = i < forms.length ? forms[i] : null;
      said[i] = said(arguments[i], form);
      if (said[i] instanceof String) {
        sentence.setFormatByArgumentIndex(i, null);
      }
    }
    return sentence.format(said);
  }

  private Object said(Object argument, @Nullable Format form) {
    if (argument instanceof Enum<?> value) {
      return word(value);
    }
    String text = argument.toString();
    if (form instanceof DateFormat) {
      return days(text);
    }
    return form instanceof NumberFormat && text.matches(DIGITS) ? Long.valueOf(text) : argument;
  }

  /** {@code EditionStatus.FINAL} of the bundle, where that has one. */
  private String word(Enum<?> value) {
    String key = value.getDeclaringClass().getSimpleName() + "." + value.name();
    return words.containsKey(key) ? words.getString(key) : value.name();
  }

  /** One day or two; what is none stays as it is. */
  private String days(String text) {
    try {
      return Arrays.stream(text.split(BETWEEN, 2))
          .map(each -> day(LocalDate.parse(each)))
          .collect(Collectors.joining(words.getString("dates")));
    } catch (DateTimeException none) {
      return text;
    }
  }
}
