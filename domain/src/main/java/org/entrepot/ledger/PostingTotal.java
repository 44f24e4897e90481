package org.entrepot.ledger;

import java.math.BigDecimal;

/**
 * A sum of postings.
 *
 * @param key the value of the dimension it was broken down by, or the reason; the empty string
 *     where that is unknown or where it was not broken down
 * @param quantity net of reversals, 2 decimals
 * @param count postings less twice the reversals: how many stand
 */
public record PostingTotal(String key, BigDecimal quantity, long count) {}
