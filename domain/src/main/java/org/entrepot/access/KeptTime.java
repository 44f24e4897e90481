package org.entrepot.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as exactly as the database keeps it: what was just made equals what is read later. */
final class KeptTime {

  private KeptTime() {}

  /** To the microsecond. */
  static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
