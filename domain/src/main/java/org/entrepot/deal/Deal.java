package org.entrepot.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/** What was agreed at an edition; {@link DealRecord} says what it counts for. */
@Entity(name = "deal")
@Table(name = "deal")
public class Deal extends CountedRecord {

  protected Deal() {}

  public Deal(String edition, String code) {
    super(edition, code);
  }
}
