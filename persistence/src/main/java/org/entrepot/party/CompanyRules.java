package org.entrepot.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/** An identifier and its scheme, as the file or else the record has them. */
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
            "not s.broken and (s.identifier is null) <> (s.identifier_scheme is null)"),
        fits("LEI", "lei"),
        fits("USCC", "uscc"),
        fits("VAT", "vat"));
  }

  private static StagedRule fits(String scheme, String function) {
    return new StagedRule(
        1,
        "companies.csv",
        "identifier",
        "company." + function,
        "s.identifier_scheme = '%s' and not fits_%s(s.identifier)".formatted(scheme, function));
  }
}
