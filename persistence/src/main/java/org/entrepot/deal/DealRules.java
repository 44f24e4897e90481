package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.entrepot.job.StagedRule;
import org.entrepot.job.StagedRules;

@ApplicationScoped
class DealRules implements StagedRules {

  private static final String VARIABLE = "ENTREPOT_SIGNING_WINDOW_DAYS";

  /** How many days before the first and after the last day of an edition a deal may be signed. */
  private final int window;

  DealRules() {
    this(System.getenv());
  }

  DealRules(Map<String, String> environment) {
    String set = environment.getOrDefault(VARIABLE, "");
    if (!set.matches("[0-9]{0,3}")) {
      throw new IllegalArgumentException(
          VARIABLE + " is \"" + set + "\"; a number of days from 0 to 999 is needed");
    }
    this.window = set.isEmpty() ? 0 : Integer.parseInt(set);
  }

  /** Has a bad setting found when the application starts, not when the first import does. */
  void check(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  private static final String EDITIONS =
      """
      (select f.expo || '-' || f.ordinal as code, f.starts_on, f.ends_on, f.reporting_currency
        from staged_edition f where not f.refused and not f.again
      union all select r.code, r.starts_on, r.ends_on, r.reporting_currency from edition r where not exists
        (select from staged_edition f
          where not f.refused and f.expo = r.expo and f.ordinal = r.ordinal)) d
      """;

  private static final String HINT =
      "(select min(d.starts_on) - %1$d || ' - ' || max(d.ends_on) + %1$d from "
          + EDITIONS
          + " where d.code = s.edition)";

  private static final String OUTSIDE =
      "exists (select from "
          + EDITIONS
          + " where d.code = s.edition and s.signed_on not between d.starts_on - %1$d"
          + " and d.ends_on + %1$d)";

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
          + EDITIONS
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
        new StagedRule(
            1,
            "deals.csv",
            "signed_on",
            "deal.signed_outside",
            HINT.formatted(window),
            OUTSIDE.formatted(window)),
        new StagedRule(1, "deals.csv", "value", "deal.too_large", TOO_LARGE));
  }
}
