package org.entrepot.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session that somebody has signed in to.
 *
 * @param id its number
 * @param lastUsedAt to the minute
 * @param origin network address that it was begun from
 * @param agent what the browser called itself then, or null
 */
public record OpenSession(
    long id,
    Instant beganAt,
    Instant lastUsedAt,
    @Nullable String origin,
    @Nullable String agent) {}
