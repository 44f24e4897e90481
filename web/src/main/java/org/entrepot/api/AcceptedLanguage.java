package org.entrepot.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language that a caller reads: of those we have the one they like best, or English. */
public final class AcceptedLanguage {

  private static final Set<String> OURS = Set.of("en", "zh");

  private AcceptedLanguage() {}

  public static Locale of(HttpHeaders headers) {
    return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** Read here, as the servers throw at what is malformed: that is no reason not to answer. */
  static Locale of(@Nullable String header) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> Locale.forLanguageTag(range.getRange()))
        .filter(locale -> OURS.contains(locale.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private static List<LanguageRange> ranges(@Nullable String header) {
    try {
      return header == null || header.isBlank() ? List.of() : LanguageRange.parse(header);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
