package org.entrepot.access;

import java.time.Instant;

/**
 * A link just made that sets a password.
 *
 * @param account whose
 * @param text what opens it; known here and never again
 * @param expiresAt until when it opens
 */
public record AccountInvitation(Account account, String text, Instant expiresAt) {}
