package org.entrepot.access;

import java.util.Locale;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the person behind an account.
 *
 * @param fullName as colleagues write it, or null
 * @param mail address, in lower case, or null; of no two accounts the same
 */
public record PersonDetails(@Nullable String fullName, @Nullable String mail) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_MAIL = 254;
  private static final String MAIL = "[^@\\s\\p{Z}\\p{C}<>,;\"]+@[^@\\s\\p{Z}\\p{C}<>,;\"]+";

  /**
   * Blank is none.
   *
   * @throws InvalidValue with code {@code text.long}, {@code text.control} or {@code account.mail}
   */
  public PersonDetails {
    fullName = given(fullName);
    mail = given(mail);
    if (fullName != null) {
      checkName(fullName);
    }
    if (mail != null) {
      mail = mail.toLowerCase(Locale.ROOT);
      if (mail.length() > LONGEST_MAIL || !mail.matches(MAIL)) {
        throw new InvalidValue("account.mail", "mail", mail);
      }
    }
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static void checkName(String name) {
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new InvalidValue("text.long", "fullName", name, LONGEST_NAME);
    }
    if (name.codePoints().anyMatch(PersonDetails::isNoText)) {
      throw new InvalidValue("text.control", "fullName", name);
    }
  }

  private static boolean isNoText(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
