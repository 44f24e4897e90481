package org.entrepot.deal;

import java.util.Map;
import javax.sql.DataSource;
import org.entrepot.job.Restatement;
import org.entrepot.job.StagedRules;
import org.entrepot.rate.RateParts;

/** What an import takes from this package, as the container would wire it. */
public final class DealParts {

  private DealParts() {}

  public static StagedRules rules() {
    return rules(0);
  }

  public static StagedRules rules(int window) {
    return new DealRules(Map.of("ENTREPOT_SIGNING_WINDOW_DAYS", Integer.toString(window)));
  }

  public static Restatement restatement(DataSource dataSource) {
    DealRestatement restatement = new DealRestatement();
    restatement.exchangeRates = RateParts.exchangeRates(dataSource);
    return restatement;
  }

  public static Deals deals(DataSource dataSource) {
    SqlDeals deals = new SqlDeals();
    deals.dataSource = dataSource;
    return deals;
  }
}
