package org.entrepot.home;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for the caller. */
@Schema(name = "WaitingWork")
public record WaitingWorkJson(
    WaitingKind kind,
    @Schema(description = "Number of items waiting, at least 1") long count,
    @Schema(description = "When the oldest item began to wait; absent where that is not known")
        @Nullable Instant oldest,
    @Schema(description = "Address of the page that lists them") String page) {}
