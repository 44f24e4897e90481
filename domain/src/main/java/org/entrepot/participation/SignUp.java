package org.entrepot.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.entrepot.withdrawal.CountedRecord;

/** A company's word that it will come; {@link SignUpRecord} says what it counts for. */
@Entity(name = "sign_up")
@Table(name = "sign_up")
public class SignUp extends CountedRecord {

  protected SignUp() {}

  public SignUp(String edition, String code) {
    super(edition, code);
  }
}
