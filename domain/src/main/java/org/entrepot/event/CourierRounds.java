package org.entrepot.event;

/** Has a {@link EventCourier} go round every second, on one of the nodes. */
public interface CourierRounds {

  /** From now on this node takes its share. */
  void start();

  /** Stops; what is being told is told to its end, what is left is told by whoever is there. */
  void stop();
}
