package org.entrepot.edition;

/** Where an edition stands in time. */
public enum EditionStage {
  PLANNED,
  OPEN,
  CLOSED
}
