package org.entrepot.bundle;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns with what a record is called.
 *
 * @param en in English
 * @param zh in Chinese or its own language
 * @param chinese whether the second is always Chinese
 */
public record NameColumns(String en, String zh, boolean chinese) {

  private static final String HAN = ".*\\p{IsHan}.*";

  /** Those of most files. */
  static final NameColumns USUAL = new NameColumns("name_en", "name_zh", true);

  /** What a record with these fields is called for readers of a language; empty if nothing. */
  public String in(Map<String, @Nullable String> fields, Locale language) {
    String other = fields.get(zh);
    boolean read = chinese ? isChinese(language) && other != null : areRead(other, language);
    return Objects.requireNonNullElse(read ? other : fields.get(en), "");
  }

  /** Whether readers of a language read what is in the script of some language. */
  public static boolean areRead(@Nullable String text, Locale language) {
    return text != null && isChinese(language) && text.matches(HAN);
  }

  private static boolean isChinese(Locale language) {
    return language.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
