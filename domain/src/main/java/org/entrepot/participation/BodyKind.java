package org.entrepot.participation;

/** What a body that attends is. */
public enum BodyKind {
  COUNTRY,
  REGION,
  INTERNATIONAL_ORGANISATION
}
