package org.entrepot.rate;

import java.time.LocalDate;

/** The reference rates that this deployment knows. */
public interface ExchangeRates {

  /**
   * With the fixed ones of the euro, all that a conversion on one of these days can need: from
   * seven days before the first on.
   */
  Rates between(LocalDate first, LocalDate last);
}
