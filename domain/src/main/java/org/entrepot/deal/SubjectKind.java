package org.entrepot.deal;

/** What is dealt in. */
public enum SubjectKind {
  GOODS,
  SERVICES
}
