package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

@ApplicationScoped
class DealRules implements StagedRules {

  @Inject SigningWindow window;

  private static final String RATES =
      """
      with rate as (
        select day, currency, per_euro from staged_exchange_rate f where not f.refused and not f.again
        union all select r.day, r.currency, r.per_euro from exchange_rate r where not exists
          (select from staged_exchange_rate f
            where not f.refused and f.day = r.day and f.currency = r.currency)),
      known as (select * from rate union all select distinct day, 'EUR', 1 from rate)
      """;

  /**
   * By any rate that may be the one, its one-year value has more than the 18 digits of a posting.
   * What is below a hundred million cannot, by rates that there are.
   */
  private static final String TOO_LARGE =
      "(s.part, s.line) in ("
          + RATES
          + """
          select x.part, x.line from staged_deal x
          join\
          """
          + SigningWindow.EDITIONS
          + """
           on d.code = x.edition and d.reporting_currency <> x.currency
          cross join generate_series(0, 7) back
          join known f on f.currency = x.currency and f.day = x.signed_on - back
          join known t on t.currency = d.reporting_currency and t.day = f.day
          where x.value >= 100000000
            and x.value * 12 * t.per_euro / (greatest(x.term_months, 12) * f.per_euro) >= 1e18 - 0.005)
          """;

  @Override
  public List<StagedRule> rules() {
    return List.of(
        window.rule("deals.csv"),
        new StagedRule(1, "deals.csv", "value", "deal.too_large", TOO_LARGE));
  }
}
