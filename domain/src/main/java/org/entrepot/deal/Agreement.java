package org.entrepot.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/** What parties promised each other; {@link AgreementRecord} says what it counts for. */
@Entity(name = "agreement")
@Table(name = "agreement")
public class Agreement extends CountedRecord {

  protected Agreement() {}

  public Agreement(String edition, String code) {
    super(edition, code);
  }
}
