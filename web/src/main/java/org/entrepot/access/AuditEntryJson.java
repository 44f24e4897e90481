package org.entrepot.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail.
 *
 * @param who name of the account, {@code token:7}, or launcher; null where nobody had signed in
 * @param origin network address; null for the command line
 */
@Schema(name = "AuditEntry")
public record AuditEntryJson(
    long id,
    Instant at,
    @Nullable String who,
    String what,
    @Nullable String subject,
    @Nullable String origin) {

  static AuditEntryJson from(AuditEntry entry) {
    return new AuditEntryJson(
        entry.id(), entry.at(), entry.who(), entry.what(), entry.subject(), entry.origin());
  }
}
