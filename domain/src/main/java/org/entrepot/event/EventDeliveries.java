package org.entrepot.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which handlers are still to be told what. */
public interface EventDeliveries {

  /**
   * What can be told now, the oldest first: nothing of a subject whose earlier event its handler
   * has not been told, and nothing that waits after a failure.
   *
   * @param handlers names of those that this node knows
   */
  List<EventDelivery> due(Set<String> handlers, Instant now, int limit);

  /**
   * Takes a delivery for the caller's transaction.
   *
   * @return nothing where another node has it or has done it
   */
  Optional<ToldEvent> claim(EventDelivery delivery, Instant now);

  /** The handler has been told. */
  void told(EventDelivery delivery, Instant now);

  /** It has failed once more and is tried again from then on. */
  void postpone(EventDelivery delivery, Instant until);

  /** Forgets the oldest of the events that happened before this and that all have been told. */
  void forget(Instant before, int limit);
}
