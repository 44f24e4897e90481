package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.job.StagedRule;
import org.entrepot.job.StagedRules;

@ApplicationScoped
class AgreementRules implements StagedRules {

  @Override
  public List<StagedRule> rules() {
    return List.of(
        new StagedRule(
            1,
            "agreements.csv",
            "currency",
            "agreement.value_alone",
            "not s.broken and (s.value is null) <> (s.currency is null)"));
  }
}
