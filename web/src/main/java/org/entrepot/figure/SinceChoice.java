package org.entrepot.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when somebody wants to know what moved a figure. */
enum SinceChoice {
  /** The sign-in before this one. */
  VISIT,
  /** The beginning of the day where the edition is held. */
  TODAY,
  DAY,
  WEEK;

  /** As it stands in an address; the last visit, or a day where there was none, for all else. */
  static SinceChoice of(Optional<String> asked, @Nullable Instant visit) {
    SinceChoice usual = visit == null ? DAY : VISIT;
    for (SinceChoice choice : values()) {
      if (asked.filter(choice.key()::equals).isPresent()) {
        return choice == VISIT ? usual : choice;
      }
    }
    return usual;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Instant instant(@Nullable Instant visit, Instant now, ZoneId zone) {
    return switch (this) {
      case VISIT -> visit == null ? now : visit;
      case TODAY -> now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
      case DAY -> now.minus(Duration.ofDays(1));
      case WEEK -> now.minus(Duration.ofDays(7));
    };
  }
}
