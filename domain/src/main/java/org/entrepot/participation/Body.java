package org.entrepot.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/** Who attends for a country or an organisation; {@link BodyRecord} says what it counts for. */
@Entity(name = "body")
@Table(name = "body")
public class Body extends CountedRecord {

  protected Body() {}

  public Body(String edition, String code) {
    super(edition, code);
  }
}
