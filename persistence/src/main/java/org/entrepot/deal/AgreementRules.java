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
        // two that were merged may have been its parties
        new StagedRule(
            1,
            "agreements.csv",
            "parties",
            "codes.few",
            "'2'",
            "not s.broken and s.parties not like '%;%'"),
        new StagedRule(
            1,
            "agreements.csv",
            "currency",
            "agreement.value_alone",
            "not s.broken and (s.value is null) <> (s.currency is null)"));
  }
}
