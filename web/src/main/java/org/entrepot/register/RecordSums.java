package org.entrepot.register;

import java.util.Optional;
import org.entrepot.edition.Edition;

/** Shows how records that count for an amount come to it. */
public interface RecordSums {

  /** Empty of records that do not. */
  Optional<RecordSum> of(Edition edition, Register register, RegisterRecord record);
}
