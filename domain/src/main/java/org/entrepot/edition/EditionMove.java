package org.entrepot.edition;

import org.jspecify.annotations.Nullable;

/**
 * A wish to move an edition.
 *
 * @param to {@code CLOSING} closes, {@code FINAL} finalises, {@code PROVISIONAL} opens it again
 */
public record EditionMove(String edition, EditionStatus to, @Nullable ReasonText reason) {}
