package org.entrepot.participation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/**
 * An economy that took part, whose code is its own; {@link ParticipationRecord} says what it counts
 * for.
 */
@Entity(name = "participation")
@Table(name = "participation")
@AttributeOverride(name = "code", column = @Column(name = "economy"))
public class Participation extends CountedRecord {

  protected Participation() {}

  public Participation(String edition, String code) {
    super(edition, code);
  }
}
