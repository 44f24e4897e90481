package org.entrepot.party;

import org.entrepot.intake.StagedRules;

/** What an import takes from this package, as the container would wire it. */
public final class PartyParts {

  private PartyParts() {}

  public static StagedRules rules() {
    return new CompanyRules();
  }
}
