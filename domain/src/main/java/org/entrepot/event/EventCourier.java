package org.entrepot.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells the handlers what has happened. A handler that fails holds up nobody else. */
@ApplicationScoped
public class EventCourier {

  private static final Logger LOG = Logger.getLogger(EventCourier.class.getName());
  private static final int AT_ONCE = 100;

  /** The trail of what happened is bounded: two years. */
  private static final Duration KEEP = Duration.ofDays(731);

  private static final int FORGOTTEN_AT_ONCE = 1_000;

  @Inject DeliverySteps steps;
  @Inject Clock clock;

  /**
   * Tells all that can be told now.
   *
   * @param stopping whether this node is about to stop
   */
  public void round(BooleanSupplier stopping) {
    boolean goesOn = true;
    while (goesOn) {
      goesOn = false;
      List<EventDelivery> due = steps.due(AT_ONCE);
      for (EventDelivery delivery : due) {
        if (stopping.getAsBoolean()) {
          return;
        }
        goesOn |= tell(delivery);
      }
    }
  }

  /** Forgets what happened too long ago. */
  public void tidy() {
    steps.forget(clock.instant().minus(KEEP), FORGOTTEN_AT_ONCE);
  }

  // whatever a handler or its commit throws: the servers have their own, some of them checked
  @SuppressWarnings("CatchingUnchecked")
  private boolean tell(EventDelivery delivery) {
    try {
      return steps.tell(delivery);
    } catch (Exception failed) {
      LOG.log(
          Level.WARNING,
          failed,
          () ->
              "Event %s was not told to %s, failure %s; next in %s s"
                  .formatted(
                      delivery.event(),
                      delivery.handler(),
                      delivery.failures() + 1,
                      delivery.pause().toSeconds()));
      steps.postpone(delivery);
      return true;
    }
  }
}
