package org.entrepot.participation;

import java.util.List;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.StagedRules;

/** What an import takes from this package, as the container would wire it. */
public final class ParticipationParts {

  private ParticipationParts() {}

  public static StagedRules rules() {
    return new ExhibitorRules();
  }

  public static List<Restatement> restatements() {
    return List.of(
        new ExhibitorRestatement(),
        new BodyRestatement(),
        new HostRestatement(),
        new ParticipationRestatement(),
        new SignUpRestatement());
  }
}
