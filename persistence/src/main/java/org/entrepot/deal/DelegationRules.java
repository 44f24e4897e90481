package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/** A delegation can be part of another of its edition, and of none that is part of it. */
@ApplicationScoped
class DelegationRules implements StagedRules {

  private static final String FILE = "delegations.csv";
  private static final String PARENT = "parent";

  private static final String UNKNOWN =
      """
      s.parent is not null and not exists (select from coming_delegation r
        where r.edition = s.edition and r.code = s.parent)
      """;

  /** The steps end where the file has a circle that is not this row's own. */
  private static final String CIRCLE =
      """
      s.parent is not null and exists (
        with recursive above (code, steps) as (
          select s.parent, 1
          union all
          select r.parent, steps + 1 from above
          join coming_delegation r on r.edition = s.edition and r.code = above.code
          where r.parent is not null and above.code <> s.code and steps < 20)
        select from above where above.code = s.code)
      """;

  @Override
  public List<StagedRule> rules() {
    return List.of(
        new StagedRule(3, FILE, PARENT, "delegation.circle", CIRCLE),
        new StagedRule(3, FILE, PARENT, "delegation.unknown", UNKNOWN));
  }
}
