package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/** Who asks, as far as that has been found out. There is one for each request. */
public class CurrentIdentity {

  private final @Nullable Identity identity;

  /** Nobody who has signed in. */
  public CurrentIdentity() {
    this(null);
  }

  public CurrentIdentity(@Nullable Identity identity) {
    this.identity = identity;
  }

  @Nullable Identity identity() {
    return identity;
  }
}
