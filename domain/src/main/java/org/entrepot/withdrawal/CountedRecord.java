package org.entrepot.withdrawal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.entrepot.RuleBroken;
import org.entrepot.register.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A record that stands in its edition's ledger. It is never deleted: somebody withdraws it, saying
 * why, and it counts for nothing until it is reinstated. What it says besides is its register's.
 */
@MappedSuperclass
public abstract class CountedRecord {

  @Id private long id;

  private String edition;
  private String code;
  private int revision;

  @Embedded private @Nullable Withdrawal withdrawal;

  protected CountedRecord() {}

  protected CountedRecord(String edition, String code) {
    this.edition = edition;
    this.code = code;
    this.revision = 1;
  }

  /** Code of the edition. */
  public String edition() {
    return edition;
  }

  /** Its own in the edition. */
  public String code() {
    return code;
  }

  /** Counts its changes, from 1. */
  public int revision() {
    return revision;
  }

  /** Empty while it counts. */
  public Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal);
  }

  /**
   * Takes it out of all figures.
   *
   * @throws RuleBroken with code {@code record.withdrawn-already}
   * @throws org.entrepot.InvalidValue if the reason says nothing or too much
   */
  public void withdraw(String reason, String who, Instant now) {
    if (withdrawal != null) {
      throw new RuleBroken("record.withdrawn-already", code);
    }
    withdrawal = new Withdrawal(now, who, reason);
    revision++;
  }

  /**
   * Lets it count again.
   *
   * @throws RuleBroken with code {@code record.not-withdrawn}
   */
  public void reinstate() {
    if (withdrawal == null) {
      throw new RuleBroken("record.not-withdrawn", code);
    }
    withdrawal = null;
    revision++;
  }
}
