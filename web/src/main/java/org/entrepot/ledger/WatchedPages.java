package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.entrepot.page.PageStamp;

/**
 * Pages change with the ledgers, with records and names, and as editions open and end: each minute.
 */
@ApplicationScoped
class WatchedPages implements PageStamp {

  @Inject LedgerWatch watch;
  @Inject Clock clock;

  @Override
  public String now() {
    return watch.now().stamp() + ' ' + clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }
}
