package org.entrepot.bundle;

/** Under what the list of registers has records that people look for together, in this order. */
public enum RegisterHeading {
  DEALS,
  SHOWN,
  WHO,
  ELSEWHERE,
  SETUP
}
