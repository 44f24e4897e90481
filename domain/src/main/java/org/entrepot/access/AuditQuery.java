package org.entrepot.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail are asked for; null asks for all.
 *
 * @param who exactly this
 * @param what exactly this deed
 * @param subject has this in it, in either case
 * @param numbered exactly this
 * @param from no earlier
 * @param until earlier than this
 */
public record AuditQuery(
    @Nullable String who,
    @Nullable String what,
    @Nullable String subject,
    @Nullable NumberedSubject numbered,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null);

  /** Asks for what was done to exactly one, not to all that have a text in their subject. */
  public AuditQuery of(NumberedSubject one) {
    return new AuditQuery(who, what, null, one, from, until);
  }
}
