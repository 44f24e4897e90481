package org.entrepot.participation;

/** What the host of a pavilion is. */
public enum HostKind {
  CHAMBER,
  GOVERNMENT,
  AGENCY,
  ASSOCIATION,
  COMPANY
}
