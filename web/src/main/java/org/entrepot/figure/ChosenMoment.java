package org.entrepot.figure;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryDay;
import org.jspecify.annotations.Nullable;

/**
 * A moment as people choose it: a day, and a time of it, where an edition is. A minute is meant
 * whole, as it is shown; a day without a time, too.
 */
final class ChosenMoment {

  private ChosenMoment() {}

  /**
   * The last instant of what was chosen that is not still to come, where any of it is not.
   *
   * @param day null or empty for today
   * @param time null or empty for the whole day
   * @throws InvalidValue if one of them is none
   */
  static Instant of(@Nullable String day, @Nullable String time, ZoneId zone, Instant now) {
    LocalDate on =
        day == null || day.isEmpty() ? now.atZone(zone).toLocalDate() : QueryDay.parse("on", day);
    LocalTime minute = time == null || time.isEmpty() ? null : time(time);
    ZonedDateTime from = minute == null ? on.atStartOfDay(zone) : on.atTime(minute).atZone(zone);
    Instant first = from.toInstant();
    Instant next =
        minute == null
            ? on.plusDays(1).atStartOfDay(zone).toInstant()
            : first.plus(Duration.ofMinutes(1));
    Instant last = next.minus(1, ChronoUnit.MICROS);
    return last.isAfter(now) && !first.isAfter(now) ? now.truncatedTo(ChronoUnit.MICROS) : last;
  }

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
    } catch (DateTimeException none) {
      throw new InvalidValue("query.time", "time", text);
    }
  }
}
