package org.entrepot.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/** The language that a caller reads: of those we have the one they like best, or English. */
public final class AcceptedLanguage {

  private static final Set<String> OURS = Set.of("en", "zh");

  private AcceptedLanguage() {}

  public static Locale of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(locale -> OURS.contains(locale.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
