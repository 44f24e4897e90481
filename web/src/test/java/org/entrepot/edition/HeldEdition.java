package org.entrepot.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.entrepot.LocalText;

/** An edition of November 2023 with a status. */
class HeldEdition extends Edition {

  static final Instant DURING = Instant.parse("2023-11-10T15:59:00Z");
  static final Instant OVER = Instant.parse("2023-11-10T16:00:00Z");

  private final EditionStatus status;

  HeldEdition(EditionStatus status) {
    this.status = status;
  }

  @Override
  public String code() {
    return "ciie-6";
  }

  @Override
  public LocalText name() {
    return new LocalText("Sixth Expo", "第六届");
  }

  @Override
  public LocalDate startsOn() {
    return LocalDate.parse("2023-11-05");
  }

  @Override
  public LocalDate endsOn() {
    return LocalDate.parse("2023-11-10");
  }

  @Override
  public ZoneId timeZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public EditionStatus status() {
    return status;
  }

  @Override
  public Instant statusSince() {
    return DURING;
  }
}
