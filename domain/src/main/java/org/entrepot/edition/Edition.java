package org.entrepot.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One holding of an expo: its days in the time zone of the host city, and the currency its figures
 * are reported in. Every edition has a ledger of its own, which is known by the edition's code.
 */
@Entity
@Table(name = "edition")
public class Edition {

  @Id private long id;

  private String code;
  private String expo;
  private int ordinal;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private @Nullable String nameZh;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private @Nullable String venue;

  @Column(name = "host_city")
  private @Nullable String hostCity;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "reporting_currency")
  private String reportingCurrency;

  private boolean sample;

  protected Edition() {}

  /** The expo's code and the ordinal: {@code ciie-6}. */
  public String code() {
    return code;
  }

  public String expo() {
    return expo;
  }

  /** 1 for the first edition. */
  public int ordinal() {
    return ordinal;
  }

  public LocalText name() {
    return new LocalText(nameEn, nameZh);
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public @Nullable String venue() {
    return venue;
  }

  public @Nullable String hostCity() {
    return hostCity;
  }

  public ZoneId timeZone() {
    return ZoneId.of(timeZone);
  }

  /** ISO 4217. */
  public String reportingCurrency() {
    return reportingCurrency;
  }

  /**
   * Whether figures of the two may stand side by side: of one expo, and never real records beside
   * invented ones, for who may see a sample may not for that see the others.
   */
  public boolean comparableWith(Edition other) {
    return expo().equals(other.expo()) && sample() == other.sample();
  }

  /** Whether the records are invented; then everyone may see them. */
  public boolean sample() {
    return sample;
  }

  /**
   * Planned before the first day, open until the last is over, then closed; in the edition's zone.
   */
  public Stage stage(Clock clock) {
    LocalDate today = LocalDate.now(clock.withZone(timeZone()));
    if (today.isBefore(startsOn)) {
      return Stage.PLANNED;
    }
    return today.isAfter(endsOn) ? Stage.CLOSED : Stage.OPEN;
  }
}
