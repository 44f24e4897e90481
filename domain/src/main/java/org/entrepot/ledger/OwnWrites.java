package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;

/** What this node itself has committed, so that it need not find out by looking. */
@ApplicationScoped
public class OwnWrites {

  private final AtomicLong count = new AtomicLong();

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Settled settled) {
    count.incrementAndGet();
  }

  /** Another number after each commit of this node that settled something. */
  public long count() {
    return count.get();
  }
}
