package org.entrepot.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a ledger on its two time axes.
 *
 * @param edition whose ledger
 * @param position what was known: the postings up to and including this one
 * @param through what had happened: postings effective on this day or before; null for all
 */
public record LedgerMoment(String edition, long position, @Nullable LocalDate through) {}
