package org.entrepot.register;

import jakarta.inject.Inject;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.jspecify.annotations.Nullable;

/** Whose registers are asked for: what the records of either need. */
abstract class RegisterParent {

  @Inject Registers registers;
  @Inject RegisterDownloads downloads;
  @Inject RecordEditing editing;
  @Inject Access access;

  /** The register, if the caller may look into it; of an edition, or of the whole deployment. */
  VisibleRegister see(String register, @Nullable String edition) {
    if (edition == null) {
      access.require(Permission.RECORDS_READ);
    }
    return registers.see(register, edition, access.visibility());
  }
}
