package org.entrepot.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail.
 *
 * @param id its place: later ones have greater numbers
 * @param who name of the account, {@code token:id}, or launcher; null where nobody had signed in
 * @param what code of the deed: {@code record.edited}
 * @param subject what it was done to: {@code ciie-6/deals/D-1}, a name, a number; null for none
 * @param origin network address that it came from; null for the command line
 */
public record AuditEntry(
    long id,
    Instant at,
    @Nullable String who,
    String what,
    @Nullable String subject,
    @Nullable String origin) {}
