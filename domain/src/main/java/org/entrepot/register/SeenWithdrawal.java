package org.entrepot.register;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as somebody sees it: everyone when it was, by whom and why only those to whom people
 * are named.
 *
 * @param said null for everyone else
 */
public record SeenWithdrawal(Instant at, @Nullable WhoAndWhy said) {

  /**
   * Who did it, and why.
   *
   * @param by name of an identity
   * @param because in their own words
   */
  public record WhoAndWhy(String by, String because) {}

  /** Who did it and why, where that is to be seen. */
  public Optional<WhoAndWhy> whoAndWhy() {
    return Optional.ofNullable(said);
  }
}
