package org.entrepot.register;

import jakarta.inject.Inject;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.ledger.Watch;
import org.jspecify.annotations.Nullable;

/** Whose registers are asked for: what the records of either need. */
abstract class RegisterParent {

  @Inject Registers registers;
  @Inject Downloads downloads;
  @Inject Editing editing;
  @Inject Access access;
  @Inject Watch watch;

  /** The register, if the caller may read it; of an edition, or of the whole deployment. */
  Register readable(String register, @Nullable String edition) {
    if (edition == null) {
      access.require(Permission.RECORDS_READ);
    } else {
      access.requireRead(watch.now().edition(edition));
    }
    return registers.get(register, edition);
  }
}
