package org.entrepot.edition;

/**
 * Why somebody changes records of an edition that is final.
 *
 * @param who name of the account or token
 * @param source what they change: {@code ciie-6/deals/D-000123}, or {@code import/17}
 */
public record GivenReason(String who, ReasonText reason, String source) {}
