package org.entrepot.access;

import java.util.Arrays;
import java.util.Optional;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;

/**
 * What the trail has of what somebody typed as pages show it: {@code Import 24}, {@code 令牌50}. The
 * language does not matter, because an address is also read in the other.
 */
final class ShownNumbers {

  static final String NUMBER = "[0-9]{1,18}";

  /** How pages call them. */
  private static final String IMPORT = "audit.import";

  private static final String TOKEN = "site.token";

  private ShownNumbers() {}

  static Optional<NumberedSubject> subject(String typed) {
    return number(IMPORT, typed)
        .map(number -> new NumberedSubject("import", number))
        .or(() -> number(TOKEN, typed).map(number -> new NumberedSubject("token", number)));
  }

  /** Who did it: {@code token:50}; what is no number of a token stays as it is. */
  static String who(String typed) {
    return number(TOKEN, typed).map(number -> "token:" + number).orElse(typed);
  }

  private static Optional<String> number(String key, String typed) {
    String said = spaceless(typed);
    return Optional.of(typed.replaceFirst("^[^0-9]*", ""))
        .filter(number -> number.matches(NUMBER))
        .filter(
            number ->
                Arrays.stream(Language.values())
                    .map(language -> new Messages(language).text(key, number))
                    .anyMatch(shown -> spaceless(shown).equalsIgnoreCase(said)));
  }

  private static String spaceless(String text) {
    return text.replaceAll("\\s", "");
  }
}
