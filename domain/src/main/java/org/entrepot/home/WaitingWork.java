package org.entrepot.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something of which there is work to do.
 *
 * @param count above zero
 * @param oldest since when the first of them waits; null where nothing says so
 */
public record WaitingWork(WaitingKind kind, long count, @Nullable Instant oldest) {}
