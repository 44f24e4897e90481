package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;
import org.entrepot.rate.Rates;

@ApplicationScoped
class DealRules implements StagedRules {

  @Inject SigningWindow window;

  /**
   * By any rate that may be the one, its one-year value has more than the 18 digits of a posting.
   * What is below a hundred million cannot, by rates that there are. A euro has rate 1 and no row,
   * a currency that became the euro its fixed rate.
   */
  private static final String TOO_LARGE =
"""
(s.part, s.line) in (
  select x.part, x.line from staged_deal x
  join coming_edition d on d.code = x.edition and d.reporting_currency <> x.currency
  cross join generate_series(0, %1$s) back
  left join coming_exchange_rate f on f.currency = x.currency and f.day = x.signed_on - back
  left join coming_exchange_rate t
    on t.currency = d.reporting_currency and t.day = x.signed_on - back
  left join euro_conversion g on g.currency = x.currency and g.since <= x.signed_on
  left join euro_conversion u on u.currency = d.reporting_currency and u.since <= x.signed_on
  where x.value >= 100000000
    and (coalesce(g.per_euro, f.per_euro) is not null or x.currency = 'EUR')
    and (coalesce(u.per_euro, t.per_euro) is not null or d.reporting_currency = 'EUR')
    and x.value * %2$s * coalesce(u.per_euro, t.per_euro, 1)
      / (greatest(x.term_months, %2$s) * coalesce(g.per_euro, f.per_euro, 1)) >= 1e18 - 0.005)
"""
          .formatted(Rates.DAYS_BACK, OneYearValue.MONTHS_OF_A_YEAR);

  @Override
  public List<StagedRule> rules() {
    return List.of(
        window.rule("deals.csv"),
        // one of two that were merged may have stood in the row
        new StagedRule(
            1,
            "deals.csv",
            "seller",
            "deal.same_party",
            "s.buyer",
            "not s.broken and s.buyer = s.seller"),
        new StagedRule(1, "deals.csv", "value", "deal.too_large", TOO_LARGE));
  }
}
