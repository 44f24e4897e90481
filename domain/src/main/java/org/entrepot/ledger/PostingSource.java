package org.entrepot.ledger;

/**
 * The record that a posting comes from.
 *
 * @param edition code of the edition whose ledger it is in
 * @param type what kind of record: {@code deal}, {@code exhibitor}
 * @param code the record's own code in the edition
 */
public record PostingSource(String edition, String type, String code) {}
