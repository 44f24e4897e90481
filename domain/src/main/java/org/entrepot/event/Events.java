package org.entrepot.event;

import java.util.List;

/** What has happened. */
public interface Events {

  /**
   * Keeps events in the caller's transaction, in this order: with it they are there, and without it
   * they never were. Whoever adds one holds its subject locked, so that the order of a subject's
   * events is the order in which it changed.
   */
  void add(List<BusinessEvent> events);

  default void add(BusinessEvent event) {
    add(List.of(event));
  }
}
