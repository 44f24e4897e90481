package org.entrepot.claim;

import org.entrepot.intake.StagedRules;

/** What an import takes from this package, as the container would wire it. */
public final class ClaimParts {

  private ClaimParts() {}

  public static StagedRules rules() {
    return new ClaimRules();
  }
}
