package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/**
 * What an edition cannot change once its ledger has postings: their unit, because a figure at a
 * past position says it, and whether they are invented, because that decides who may see them.
 */
@ApplicationScoped
class EditionRules implements StagedRules {

  private static final String HINT =
      "(select r.%s::text from edition r where r.expo = s.expo and r.ordinal = s.ordinal)";

  private static final String CHANGED =
      "exists (select from edition r join head h on h.edition = r.code and h.position > 0"
          + " where r.expo = s.expo and r.ordinal = s.ordinal and r.%1$s <> s.%1$s)";

  @Override
  public List<StagedRule> rules() {
    return Stream.of("reporting_currency", "sample")
        .map(
            column ->
                new StagedRule(
                    1,
                    "editions.csv",
                    column,
                    "edition.fixed",
                    HINT.formatted(column),
                    CHANGED.formatted(column)))
        .toList();
  }
}
