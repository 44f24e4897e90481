package org.entrepot.published;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said of a published figure.
 *
 * @param metric code of the metric that it is about
 * @param comparable whether it counts what the metric counts
 * @param note why, or null
 * @param who name of the identity
 */
public record PublishedTie(
    String metric, boolean comparable, @Nullable String note, String who, Instant at) {

  /** What somebody wants to say of a published figure. */
  public record WantedTie(String metric, boolean comparable, @Nullable String note) {}
}
