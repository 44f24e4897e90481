package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What this node itself has committed, so that it need not find out by looking. */
@ApplicationScoped
public class OwnWrites {

  private final AtomicLong count = new AtomicLong();

  @Inject Event<LedgersSettled> events;

  /** Something was settled in the current transaction, which may still be rolled back. */
  public void announce(Map<String, Long> positions) {
    events.fire(new LedgersSettled(positions));
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgersSettled settled) {
    count.incrementAndGet();
  }

  /** Another number after each commit of this node that settled something. */
  public long count() {
    return count.get();
  }
}
