package org.entrepot.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A change of counted records of an edition that was final: what it moved, by whom, why. */
@Entity
@Table(name = "edition_revision")
public class EditionRevision {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String edition;
  private Instant at;

  @Column(name = "before_position")
  private long before;

  @Column(name = "after_position")
  private long after;

  private String who;
  private String reason;
  private String source;

  protected EditionRevision() {}

  /**
   * @param before the position before the first posting of it
   * @param after the position of the last
   */
  EditionRevision(Edition edition, long before, long after, GivenReason given, Instant at) {
    this.edition = edition.code();
    this.at = at;
    this.before = before;
    this.after = after;
    this.who = given.who();
    this.reason = given.reason().text();
    this.source = given.source();
  }

  public long id() {
    return id;
  }

  public String edition() {
    return edition;
  }

  public Instant at() {
    return at;
  }

  /** The position of the ledger before it. */
  public long before() {
    return before;
  }

  /** The position of the ledger after it; the same where nothing that counts has changed. */
  public long after() {
    return after;
  }

  public String who() {
    return who;
  }

  public String reason() {
    return reason;
  }

  /** The record or the import that it came from. */
  public String source() {
    return source;
  }
}
