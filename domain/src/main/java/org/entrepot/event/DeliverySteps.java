package org.entrepot.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The steps of telling, each a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DeliverySteps {

  @Inject EventDeliveries deliveries;
  @Inject Clock clock;

  private Map<String, EventHandler> handlers = Map.of();

  @Inject
  void handlers(Instance<EventHandler> all) {
    use(all);
  }

  void use(Iterable<EventHandler> all) {
    Map<String, EventHandler> byName = new HashMap<>();
    all.forEach(handler -> byName.put(handler.name(), handler));
    handlers = byName;
  }

  List<EventDelivery> due(int limit) {
    return deliveries.due(handlers.keySet(), clock.instant(), limit);
  }

  /**
   * Tells a handler, unless another node does.
   *
   * @return whether it has been told
   */
  boolean tell(EventDelivery delivery) {
    Instant now = clock.instant();
    EventHandler handler = Objects.requireNonNull(handlers.get(delivery.handler()));
    return deliveries
        .claim(delivery, now)
        .map(
            told -> {
              handler.handle(told);
              deliveries.told(delivery, now);
              return true;
            })
        .orElse(false);
  }

  void postpone(EventDelivery delivery) {
    deliveries.postpone(delivery, clock.instant().plus(delivery.pause()));
  }

  void forget(Instant before, int limit) {
    deliveries.forget(before, limit);
  }
}
