package org.entrepot.deal;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.entrepot.Sql;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.StagedRules;
import org.entrepot.rate.RateParts;
import org.entrepot.setting.ServerSettings;

/** What an import takes from this package, as the container would wire it. */
public final class DealParts {

  private DealParts() {}

  public static StagedRules rules(int window) {
    DealRules rules = new DealRules();
    rules.window = window(window);
    return rules;
  }

  public static StagedRules agreementRules(int window) {
    AgreementRules rules = new AgreementRules();
    rules.window = window(window);
    return rules;
  }

  public static StagedRules delegationRules() {
    return new DelegationRules();
  }

  private static SigningWindow window(int days) {
    return new SigningWindow(
        ServerSettings.of(Map.of("ENTREPOT_SIGNING_WINDOW_DAYS", Integer.toString(days))));
  }

  public static List<Restatement> restatements(DataSource dataSource) {
    DealRestatement deals = new DealRestatement();
    deals.exchangeRates = RateParts.exchangeRates(dataSource);
    return List.of(deals, new AgreementRestatement());
  }

  public static Deals deals(DataSource dataSource) {
    SqlDeals deals = new SqlDeals();
    deals.sql = new Sql(dataSource);
    return deals;
  }
}
