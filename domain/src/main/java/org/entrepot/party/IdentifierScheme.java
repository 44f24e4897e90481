package org.entrepot.party;

/** By whose rules the identifier of a company is written. */
public enum IdentifierScheme {
  /** Legal Entity Identifier, ISO 17442. */
  LEI,
  /** Unified Social Credit Code of China, GB 32100. */
  USCC,
  /** Number for value added tax. */
  VAT
}
