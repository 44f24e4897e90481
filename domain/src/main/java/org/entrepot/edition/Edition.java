package org.entrepot.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.RuleBroken;
import org.entrepot.access.SeenEdition;
import org.entrepot.event.BusinessEvent;
import org.entrepot.event.EventSubject;
import org.jspecify.annotations.Nullable;

/**
 * One holding of an expo: its days in the time zone of the host city, and the currency its figures
 * are reported in. Every edition has a ledger of its own, which is known by the edition's code.
 *
 * <p>Its figures are provisional until it is closed, and final once what came late is counted too.
 * What is changed after that has a reason and makes it revised. Opened again it is provisional.
 */
@Entity
@Table(name = "edition")
public class Edition implements SeenEdition {

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

  @Column(name = "venue_zh")
  private @Nullable String venueZh;

  @Column(name = "host_city")
  private @Nullable String hostCity;

  @Column(name = "host_city_zh")
  private @Nullable String hostCityZh;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "reporting_currency")
  private String reportingCurrency;

  private boolean sample;
  private int revision;

  @Enumerated(EnumType.STRING)
  private EditionStatus status = EditionStatus.PROVISIONAL;

  @Column(name = "status_since")
  private Instant statusSince;

  protected Edition() {}

  /** The expo's code and the ordinal: {@code ciie-6}. */
  @Override
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

  /** In English. */
  public @Nullable String venue() {
    return venue;
  }

  /** As Chinese readers call it. */
  public @Nullable String venueZh() {
    return venueZh;
  }

  /** In English. */
  public @Nullable String hostCity() {
    return hostCity;
  }

  /** See {@link #venueZh}. */
  public @Nullable String hostCityZh() {
    return hostCityZh;
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

  @Override
  public boolean sample() {
    return sample;
  }

  /**
   * Planned before the first day, open until the last is over, then closed; in the edition's zone.
   */
  public EditionStage stage(Clock clock) {
    LocalDate today = LocalDate.now(clock.withZone(timeZone()));
    if (today.isBefore(startsOn)) {
      return EditionStage.PLANNED;
    }
    return today.isAfter(endsOn) ? EditionStage.CLOSED : EditionStage.OPEN;
  }

  /** Whether its last day is over; in its zone. */
  public boolean isOver(Instant now) {
    return LocalDate.ofInstant(now, timeZone()).isAfter(endsOn());
  }

  /** Another number after each change of it. */
  public int revision() {
    return revision;
  }

  public EditionStatus status() {
    return status;
  }

  /** When it came to its status: the cut-off of the one before. */
  public Instant statusSince() {
    return statusSince;
  }

  /**
   * Has late records gathered.
   *
   * @throws RuleBroken with code {@code edition.not-provisional}
   */
  void close(EditionMover mover, Instant now) {
    mover.require(EditionStatus.CLOSING);
    if (status != EditionStatus.PROVISIONAL) {
      throw new RuleBroken("edition.not-provisional", code(), status);
    }
    become(EditionStatus.CLOSING, now);
  }

  /**
   * What counts has been counted.
   *
   * @throws RuleBroken with code {@code edition.not-closing}, or {@code edition.not-over} before
   *     the last day is over
   */
  void finalise(EditionMover mover, Instant now) {
    mover.require(EditionStatus.FINAL);
    if (status != EditionStatus.CLOSING) {
      throw new RuleBroken("edition.not-closing", code(), status);
    }
    if (!isOver(now)) {
      throw new RuleBroken("edition.not-over", code(), endsOn());
    }
    become(EditionStatus.FINAL, now);
  }

  /**
   * Lets records be changed freely again.
   *
   * @throws RuleBroken with code {@code edition.is-provisional}
   * @throws InvalidValue with code {@code reason.missing} without a reason
   */
  void reopen(EditionMover mover, @Nullable ReasonText reason, Instant now) {
    mover.require(EditionStatus.PROVISIONAL);
    if (status == EditionStatus.PROVISIONAL) {
      throw new RuleBroken("edition.is-provisional", code());
    }
    if (reason == null) {
      throw new InvalidValue("reason.missing", "reason", null);
    }
    become(EditionStatus.PROVISIONAL, now);
  }

  /**
   * Says that a counted record was changed after it was final. It stays so on further changes.
   *
   * @return whether it was final until now
   */
  boolean revise(Instant now) {
    if (!status.isFinalised()) {
      throw new IllegalStateException(code() + " is " + status);
    }
    boolean first = status == EditionStatus.FINAL;
    if (first) {
      become(EditionStatus.REVISED, now);
    }
    return first;
  }

  private void become(EditionStatus next, Instant now) {
    status = next;
    statusSince = now;
    revision++;
  }

  /** Something that happened to it when it came to its status, or later. */
  BusinessEvent event(String type, String who, Instant at) {
    return new BusinessEvent(type, new EventSubject("edition", code()), code(), at, who);
  }
}
