package org.entrepot.participation;

/** How an exhibitor came to the expo. */
public enum Channel {
  OWN,
  OVERSEAS_ORGANISED,
  PAVILION
}
