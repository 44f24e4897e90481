package org.entrepot.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session that somebody has signed in to. */
@Schema(name = "Session")
record SessionJson(
    long id,
    @Schema(description = "Whether it is the current session") boolean current,
    Instant beganAt,
    @Schema(description = "To the minute") Instant lastUsedAt,
    @Schema(description = "Network address from which the person signed in")
        @Nullable String origin,
    @Schema(description = "User-Agent at that time") @Nullable String agent) {

  static SessionJson from(OpenSession session, long current) {
    return new SessionJson(
        session.id(),
        session.id() == current,
        session.beganAt(),
        session.lastUsedAt(),
        session.origin(),
        session.agent());
  }
}
