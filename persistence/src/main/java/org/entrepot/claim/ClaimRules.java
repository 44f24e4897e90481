package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/** What is no indicator is of an edition, as the file or else the record names it. */
@ApplicationScoped
class ClaimRules implements StagedRules {

  @Override
  public List<StagedRule> rules() {
    return List.of(
        new StagedRule(
            1,
            "claims.csv",
            "edition",
            "claim.edition",
            "not s.broken and s.edition is null and s.about not like 'indicator:%'"));
  }
}
