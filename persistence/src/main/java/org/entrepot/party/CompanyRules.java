package org.entrepot.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.job.StagedRule;
import org.entrepot.job.StagedRules;

@ApplicationScoped
class CompanyRules implements StagedRules {

  @Override
  public List<StagedRule> rules() {
    return List.of(
        new StagedRule(
            1,
            "companies.csv",
            "identifier",
            "company.identifier_alone",
            "not s.broken and (s.identifier is null) <> (s.identifier_scheme is null)"));
  }
}
