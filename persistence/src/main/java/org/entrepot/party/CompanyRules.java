package org.entrepot.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entrepot.bundle.FileTables;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/**
 * An identifier and its scheme, as the file or else the record has them. Two companies with one
 * identifier are one company: whoever brings the second is told of the first, and a person merges
 * them, seeing what that moves.
 */
@ApplicationScoped
class CompanyRules implements StagedRules {

  @Override
  public List<StagedRule> rules() {
    List<StagedRule> rules = new ArrayList<>();
    rules.add(
        new StagedRule(
            1,
            "companies.csv",
            "identifier",
            "company.identifier_alone",
            "not s.broken and (s.identifier is null) <> (s.identifier_scheme is null)"));
    rules.add(
        new StagedRule(
            1,
            "companies.csv",
            "company",
            "company.merged",
            "(select r.merged_into from company r where r.code = s.code)",
            CHANGED));
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      rules.add(fits(scheme));
    }
    rules.add(
        new StagedRule(
            StagedRule.NOTICE,
            "companies.csv",
            "identifier",
            "company.same_identifier",
            OTHERS,
            SAME));
    return rules;
  }

  /** Who has it too, and in which line where that came with it. */
  private static final String OTHERS =
      """
      (select string_agg(o.code || coalesce(' (companies.csv:' || f.line || ')', ''), ', ' order by o.code)
        from (select r.code from coming_company r
          where r.identifier_scheme = s.identifier_scheme and r.identifier = s.identifier and r.code <> s.code
            and not exists (select from company m where m.code = r.code and m.merged_into is not null)
          order by r.code limit 5) o
        left join staged_company f on f.code = o.code and not f.refused and not f.again)
      """;

  private static final String SAME =
      """
      exists (select from coming_company r where r.identifier_scheme = s.identifier_scheme
        and r.identifier = s.identifier and r.code <> s.code
        and not exists (select from company m where m.code = r.code and m.merged_into is not null))
      """;

  /** What one turned out to be is changed there. */
  private static final String CHANGED =
      "not s.broken and exists (select from company r where r.code = s.code"
          + " and r.merged_into is not null and %s)"
              .formatted(new FileTables(CompanyFiles.companies()).differs("r", "s"));

  /** The database has a function for each. */
  private static StagedRule fits(IdentifierScheme scheme) {
    String function = scheme.name().toLowerCase(Locale.ROOT);
    return new StagedRule(
        1,
        "companies.csv",
        "identifier",
        "company." + function,
        "s.identifier_scheme = '%s' and not fits_%s(s.identifier)".formatted(scheme, function));
  }
}
