package org.entrepot.access;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to read pages and mails.
 *
 * @param language tag of one of {@link #LANGUAGES}, or null where none was chosen
 * @param timeZone name of one of {@link #zones}, or null where none was chosen
 */
public record PersonalChoices(@Nullable String language, @Nullable String timeZone) {

  /** Of somebody who has chosen nothing. */
  public static final PersonalChoices NONE = new PersonalChoices(null, null);

  /** Languages that pages and mails are written in. */
  public static final List<String> LANGUAGES = List.of("en", "zh-Hans");

  private static final String PLACE =
      "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC";

  /**
   * Blank is none.
   *
   * @throws InvalidValue with code {@code account.language} or {@code account.zone}
   */
  public PersonalChoices {
    language = given(language);
    timeZone = given(timeZone);
    if (language != null && !LANGUAGES.contains(language)) {
      throw new InvalidValue("account.language", "language", language);
    }
    if (timeZone != null && !isZone(timeZone)) {
      throw new InvalidValue("account.zone", "timeZone", timeZone);
    }
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static boolean isZone(String name) {
    try {
      return name.matches(PLACE) && ZoneId.of(name).getId().equals(name);
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  /** Names of the zones that can be chosen: those that are called by a place. */
  public static List<String> zones() {
    return new TreeSet<>(ZoneId.getAvailableZoneIds())
        .stream().filter(name -> name.matches(PLACE)).toList();
  }

  /** Null where none was chosen. */
  public @Nullable Locale locale() {
    return language == null ? null : Locale.forLanguageTag(language);
  }

  /** Null where none was chosen. */
  public @Nullable ZoneId zone() {
    return timeZone == null ? null : ZoneId.of(timeZone);
  }
}
