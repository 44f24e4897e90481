package org.entrepot.deal;

import java.time.LocalDate;
import org.entrepot.Money;

/**
 * A deal that waits for a rate.
 *
 * @param code unique in the edition
 * @param value over the whole term, in the currency agreed
 */
public record WaitingDeal(String edition, String code, Money value, LocalDate signedOn) {}
