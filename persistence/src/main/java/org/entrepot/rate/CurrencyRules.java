package org.entrepot.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/**
 * What was agreed after a currency was withdrawn was not agreed in it; unless it became the euro,
 * of which it is then a fixed part, or somebody published a rate for it all the same.
 */
@ApplicationScoped
class CurrencyRules implements StagedRules {

  private static final String WITHDRAWN =
      """
      exists (select from withdrawn_currency w where w.code = s.%1$s and w.until < s.%2$s
        and not exists (select from euro_conversion e where e.currency = w.code))
      and not exists (select from coming_exchange_rate r where r.currency = s.%1$s
        and r.day between s.%2$s - %3$s and s.%2$s)
      """;

  private static final String HINT =
      "(select to_char(w.until, 'YYYY-MM') from withdrawn_currency w where w.code = s.%s)";

  @Override
  public List<StagedRule> rules() {
    return Stream.of(
            rule("deals.csv", "currency", "signed_on"),
            rule("agreements.csv", "currency", "signed_on"),
            rule("editions.csv", "reporting_currency", "starts_on"))
        .toList();
  }

  private static StagedRule rule(String file, String currency, String day) {
    return new StagedRule(
        1,
        file,
        currency,
        "currency.withdrawn",
        HINT.formatted(currency),
        WITHDRAWN.formatted(currency, day, Rates.DAYS_BACK));
  }
}
