package org.entrepot.edition;

/** Where an edition stands in time. */
public enum Stage {
  PLANNED,
  OPEN,
  CLOSED
}
