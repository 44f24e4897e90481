package org.entrepot.deal;

/** What parties promise each other. */
public enum AgreementKind {
  STRATEGIC_COOPERATION,
  PROCUREMENT_CHANNEL,
  MEMORANDUM
}
