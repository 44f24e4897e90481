package org.entrepot.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A moment in a row of a list.
 *
 * @param brief its age under a day, else its day
 * @param whole day and time
 */
public record ToldTime(String brief, String whole) {

  private static final Duration DAY = Duration.ofDays(1);
  private static final long HOUR = 60;

  public static ToldTime of(Messages texts, Instant at, Instant now, ZoneId zone) {
    Numbers numbers = new Numbers(texts);
    Duration age = Duration.between(at, now);
    String brief =
        age.compareTo(DAY) < 0
            ? age(texts, Math.max(1, age.toMinutes()))
            : numbers.shortDate(at.atZone(zone).toLocalDate());
    return new ToldTime(brief, numbers.time(at, zone));
  }

  /** {@code 48 min}, {@code 5 h 12 min}. */
  private static String age(Messages texts, long minutes) {
    Numbers numbers = new Numbers(texts);
    return minutes < HOUR
        ? texts.text("age.minutes", numbers.count(minutes))
        : texts.text("age.hours", numbers.count(minutes / HOUR), numbers.count(minutes % HOUR));
  }
}
