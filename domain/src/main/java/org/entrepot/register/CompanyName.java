package org.entrepot.register;

import java.util.Locale;
import java.util.Objects;
import org.entrepot.bundle.NameColumns;
import org.jspecify.annotations.Nullable;

/**
 * What a company is called.
 *
 * @param trading as it is known, where that is another name
 * @param local in its own script
 * @param economy ISO 3166-1 alpha-2
 */
public record CompanyName(
    String code, String legal, @Nullable String trading, @Nullable String local, String economy) {

  /** In lists: as it is known to readers of this language. */
  public String in(Locale language) {
    return isRead(language)
        ? Objects.requireNonNull(local)
        : Objects.requireNonNullElse(trading, legal);
  }

  /** On its records: in full. */
  public String full(Locale language) {
    return isRead(language) ? Objects.requireNonNull(local) : legal;
  }

  /** Whether readers of this language read the name in its own script. */
  private boolean isRead(Locale language) {
    return NameColumns.areRead(local, language);
  }
}
