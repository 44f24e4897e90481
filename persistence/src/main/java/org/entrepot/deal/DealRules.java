package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.job.StagedRule;
import org.entrepot.job.StagedRules;

@ApplicationScoped
class DealRules implements StagedRules {

  /**
   * How many days before the first and after the last day of an edition a deal may be signed: a
   * system property of the server.
   */
  int window = Integer.getInteger("entrepot.import.signing-window-days", 0);

  private static final String DAYS =
      """
      (select f.expo || '-' || f.ordinal as code, f.starts_on, f.ends_on
        from staged_edition f where not f.refused and not f.again
      union all select r.code, r.starts_on, r.ends_on from edition r where not exists
        (select from staged_edition f
          where not f.refused and f.expo = r.expo and f.ordinal = r.ordinal)) d
      """;

  private static final String HINT =
      "(select min(d.starts_on) - %1$d || ' - ' || max(d.ends_on) + %1$d from "
          + DAYS
          + " where d.code = s.edition)";

  private static final String OUTSIDE =
      "exists (select from "
          + DAYS
          + " where d.code = s.edition and s.signed_on not between d.starts_on - %1$d"
          + " and d.ends_on + %1$d)";

  @Override
  public List<StagedRule> rules() {
    return List.of(
        new StagedRule(
            1,
            "deals.csv",
            "signed_on",
            "deal.signed_outside",
            HINT.formatted(window),
            OUTSIDE.formatted(window)));
  }
}
