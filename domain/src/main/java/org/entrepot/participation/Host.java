package org.entrepot.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/** Who hosts a pavilion; {@link HostRecord} says what it counts for. */
@Entity(name = "host")
@Table(name = "host")
public class Host extends CountedRecord {

  protected Host() {}

  public Host(String edition, String code) {
    super(edition, code);
  }
}
