package org.entrepot.participation;

/** What a company is in an edition, in the words of the field's auditing rules. */
public enum ExhibitorRole {
  /** Has a stand of its own. */
  MAIN,
  /** With own staff and products on a main exhibitor's stand. */
  CO,
  /** On somebody else's stand without own staff or products; never counts. */
  REPRESENTED
}
