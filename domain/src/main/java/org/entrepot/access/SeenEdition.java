package org.entrepot.access;

/** What an edition says of itself to whoever decides who sees it. */
public interface SeenEdition {

  String code();

  /** Whether the records are invented; then everyone may see them. */
  boolean sample();
}
