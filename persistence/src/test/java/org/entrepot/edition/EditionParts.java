package org.entrepot.edition;

import org.entrepot.intake.StagedRules;

/** What an import takes from this package, as the container would wire it. */
public final class EditionParts {

  private EditionParts() {}

  public static StagedRules rules() {
    return new EditionRules();
  }
}
