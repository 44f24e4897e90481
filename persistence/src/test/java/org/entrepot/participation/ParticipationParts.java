package org.entrepot.participation;

import org.entrepot.job.Restatement;
import org.entrepot.job.StagedRules;

/** What an import takes from this package, as the container would wire it. */
public final class ParticipationParts {

  private ParticipationParts() {}

  public static StagedRules rules() {
    return new ExhibitorRules();
  }

  public static Restatement restatement() {
    return new ExhibitorRestatement();
  }
}
