package org.entrepot.event;

import java.util.Set;

/**
 * Wants to know what happened. It is told at least once, after the event's transaction has been
 * committed, and of one subject in order: an event waits until it has taken the one before.
 *
 * <p>What it does is one transaction with the note that it has been told, so that what it writes to
 * the database is written once. Where it throws it is told again, after pauses that grow.
 */
public interface EventHandler {

  /** Under which what it has been told is kept; never changes. Lower case with hyphens. */
  String name();

  /** Types of the events that it wants; empty for all. */
  default Set<String> types() {
    return Set.of();
  }

  /** Whether it wants events of this type. */
  default boolean wants(String type) {
    Set<String> types = types();
    return types.isEmpty() || types.contains(type);
  }

  void handle(ToldEvent told);
}
