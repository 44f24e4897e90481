package org.entrepot.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A status that an edition came to: since when, from which position of its ledger, by whom, why.
 */
@Entity
@Table(name = "edition_status")
public class StatusChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String edition;

  @Enumerated(EnumType.STRING)
  private EditionStatus status;

  private Instant since;
  private long position;
  private String who;
  private @Nullable String reason;

  protected StatusChange() {}

  StatusChange(Edition edition, long position, String who, @Nullable ReasonText reason) {
    this.edition = edition.code();
    this.status = edition.status();
    this.since = edition.statusSince();
    this.position = position;
    this.who = who;
    this.reason = reason == null ? null : reason.text();
  }

  /** Of one edition higher than those before. */
  public long id() {
    return id;
  }

  public String edition() {
    return edition;
  }

  public EditionStatus status() {
    return status;
  }

  public Instant since() {
    return since;
  }

  /** The first position of the ledger that it holds for. */
  public long position() {
    return position;
  }

  public String who() {
    return who;
  }

  public @Nullable String reason() {
    return reason;
  }
}
