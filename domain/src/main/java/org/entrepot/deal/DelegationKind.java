package org.entrepot.deal;

/** Who sends a trading delegation. */
enum DelegationKind {
  LOCAL,
  MINISTRY,
  STATE_ENTERPRISES,
  INDUSTRY,
  OTHER
}
