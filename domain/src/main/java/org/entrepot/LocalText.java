package org.entrepot;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text for people in English and, where known, in Simplified Chinese.
 *
 * @param en the English text, never blank
 * @param zh the Simplified Chinese text, or null where nobody has given one
 */
public record LocalText(String en, @Nullable String zh) {

  public LocalText {
    if (en.isBlank()) {
      throw new InvalidValue("text.blank", "en", en);
    }
  }

  /** The text in the reader's language; English where the other is missing. */
  public String in(Locale locale) {
    return Objects.equals(locale.getLanguage(), "zh") && zh != null ? zh : en;
  }
}
