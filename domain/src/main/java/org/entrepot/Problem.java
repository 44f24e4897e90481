package org.entrepot;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a user did that cannot be: one of four kinds, each with a stable code. The sentence that
 * says what is wrong and what would be right stands under the code in the bundle {@code
 * org.entrepot.problems}, in every language; {0}, {1} are the arguments.
 */
public abstract sealed class Problem extends RuntimeException
    permits NotFound, RuleBroken, InvalidValue, NotAllowed {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String code;
  private final String[] arguments;

  protected Problem(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
  }

  /** Stable, lower case, dotted: {@code edition.unknown}. */
  public final String code() {
    return code;
  }

  public final List<String> arguments() {
    return List.of(arguments);
  }

  @Override
  public final String getMessage() {
    return message(Locale.ENGLISH);
  }

  public final String message(Locale locale) {
    return message(code, locale, (Object[]) arguments);
  }

  /** The sentence of a code; also for the refused rows of an import, which are no exceptions. */
  public static String message(String code, Locale locale, Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle("org.entrepot.problems", locale, NO_FALLBACK);
    return new MessageFormat(bundle.getString(code), locale).format(arguments);
  }
}
