package org.entrepot.participation;

/** How an exhibitor came to the expo. */
public enum ExhibitorChannel {
  OWN,
  OVERSEAS_ORGANISED,
  PAVILION
}
