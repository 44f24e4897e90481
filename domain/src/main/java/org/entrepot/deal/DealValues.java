package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.entrepot.Money;
import org.entrepot.edition.Edition;
import org.entrepot.rate.ExchangeRates;

/** Says how deals come to what they count for, by the rule that posts them. */
@ApplicationScoped
@Transactional
public class DealValues {

  @Inject ExchangeRates rates;

  /**
   * Of a deal that somebody has been shown.
   *
   * @param termMonths at least 1
   */
  public OneYearValue of(Edition edition, Money agreed, int termMonths, LocalDate signedOn) {
    return OneYearValue.of(
        agreed,
        termMonths,
        signedOn,
        rates.between(signedOn, signedOn),
        edition.reportingCurrency());
  }
}
