package org.entrepot.party;

/** How large a company is, as its own country counts. */
public enum SizeClass {
  /** A small or medium-sized enterprise. */
  SME,
  LARGE
}
