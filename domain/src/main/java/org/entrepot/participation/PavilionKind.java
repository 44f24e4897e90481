package org.entrepot.participation;

/** What holds a pavilion together. */
public enum PavilionKind {
  NATIONAL,
  REGIONAL,
  INDUSTRY,
  /** Of one group of companies. */
  GROUP
}
