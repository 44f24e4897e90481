package org.entrepot.register;

import java.util.Map;
import org.entrepot.access.Permission;
import org.entrepot.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A register as far as somebody sees it.
 *
 * @param edition code of the edition whose register it is, or null for the deployment's
 */
public record VisibleRegister(Register register, @Nullable String edition, Visibility visibility) {

  private static final String EDITION = "edition";

  /** What it takes to write its records. */
  public Permission writing() {
    return edition == null && register.column(EDITION).isEmpty()
        ? Permission.SHARED_WRITE
        : Permission.RECORDS_WRITE;
  }

  /** Whether what its records once said is seen too: which edition they are about may change. */
  boolean seesPast() {
    return edition != null || register.column(EDITION).isEmpty() || visibility.isEverything();
  }

  /**
   * Whether a record with these fields is of an edition, or about one, all of which is seen; one
   * that might be about an edition and is about none is about all of them.
   */
  boolean isOfSeenEdition(Map<String, @Nullable String> fields) {
    if (edition != null) {
      return visibility.seesWhole(edition);
    }
    if (register.column(EDITION).isEmpty()) {
      return false;
    }
    String about = fields.get(EDITION);
    if (about == null || about.isBlank()) {
      return visibility.isEverything();
    }
    return visibility.seesWhole(about);
  }
}
