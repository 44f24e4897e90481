package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

@ApplicationScoped
class AgreementRules implements StagedRules {

  @Inject SigningWindow window;

  @Override
  public List<StagedRule> rules() {
    return List.of(
        window.rule("agreements.csv"),
        new StagedRule(
            1,
            "agreements.csv",
            "currency",
            "agreement.value_alone",
            "not s.broken and (s.value is null) <> (s.currency is null)"));
  }
}
