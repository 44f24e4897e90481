package org.entrepot.economy;

import java.time.LocalDate;
import java.util.Optional;
import org.entrepot.InvalidValue;

/** A day on which it is known which economies were least developed countries. */
public record StatusDay(LocalDate day) {

  /** Who left the list before is not known here. */
  public static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  /**
   * @throws InvalidValue if it is not known on that day
   */
  public StatusDay {
    if (day.isBefore(FIRST)) {
      throw new InvalidValue("economy.status-day", "on", day.toString(), FIRST);
    }
  }

  /** The day, if it is known then. */
  public static Optional<StatusDay> find(LocalDate day) {
    return day.isBefore(FIRST) ? Optional.empty() : Optional.of(new StatusDay(day));
  }
}
