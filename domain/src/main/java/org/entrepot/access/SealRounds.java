package org.entrepot.access;

/** Has the audit trail's new entries sealed every few seconds, on one of the nodes. */
public interface SealRounds {

  /** From now on this node takes its share. */
  void start();

  /** Stops; what is not sealed yet is sealed by whoever is there. */
  void stop();
}
