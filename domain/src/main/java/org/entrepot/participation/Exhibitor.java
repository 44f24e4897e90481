package org.entrepot.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/** A company in an edition; {@link ExhibitorRecord} says what it counts for. */
@Entity(name = "exhibitor")
@Table(name = "exhibitor")
public class Exhibitor extends CountedRecord {

  protected Exhibitor() {}

  public Exhibitor(String edition, String code) {
    super(edition, code);
  }
}
