package org.entrepot.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/** What was published stays: of a known vintage nothing changes. */
@ApplicationScoped
class OutlookRules implements StagedRules {

  private static final String KNOWN =
      " from outlook_value p where p.indicator = s.indicator and p.period = s.period"
          + " and p.currency = s.currency and p.qualifier = s.qualifier"
          + " and p.published_on = s.published_on";

  @Override
  public List<StagedRule> rules() {
    return Stream.of("value", "unit", "source")
        .map(
            column ->
                new StagedRule(
                    1,
                    "outlook.csv",
                    column,
                    "outlook.published",
                    "(select p.%s::text%s)".formatted(column, KNOWN),
                    "exists (select%s and p.%2$s <> s.%2$s)".formatted(KNOWN, column)))
        .toList();
  }
}
