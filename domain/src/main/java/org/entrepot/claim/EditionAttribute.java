package org.entrepot.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;

/** What a claim can say of an edition itself. */
enum EditionAttribute {
  /** The first and the last: {@code 2023-11-05/2023-11-10}. */
  DAYS,
  HOST_CITY,
  ORDINAL,
  VENUE;

  /** As the edition has it; in English too where it is said in Chinese alone. */
  Optional<LocalText> of(Edition edition) {
    Optional<String> chinese = of(edition, Locale.CHINESE);
    return of(edition, Locale.ENGLISH)
        .or(() -> chinese)
        .map(text -> new LocalText(text, chinese.orElse(null)));
  }

  /** As the edition has it in a language; empty where nobody has said it in that. */
  Optional<String> of(Edition edition, Locale language) {
    boolean chinese = language.equals(Locale.CHINESE);
    return Optional.ofNullable(
        switch (this) {
          case DAYS -> edition.startsOn() + "/" + edition.endsOn();
          case HOST_CITY -> chinese ? edition.hostCityZh() : edition.hostCity();
          case ORDINAL -> Integer.toString(edition.ordinal());
          case VENUE -> chinese ? edition.venueZh() : edition.venue();
        });
  }

  /** In claims.csv: {@code host_city}. */
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<EditionAttribute> find(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(EditionAttribute::word).toList();
  }
}
