package org.entrepot.home;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for the caller. */
@Schema(name = "WaitingWork")
public record WaitingWorkJson(
    WaitingKind kind,
    @Schema(description = "How many, at least 1") long count,
    @Schema(description = "Since when the oldest is waiting; not known of some types")
        @Nullable Instant oldest,
    @Schema(description = "The page that lists them") String page) {}
