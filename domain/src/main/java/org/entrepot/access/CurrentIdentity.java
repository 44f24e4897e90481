package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as that has been found out. There is one for each request; whoever receives the
 * request says whom it comes from.
 */
@RequestScoped
public class CurrentIdentity {

  private @Nullable Identity identity;

  /** Nobody who has signed in. */
  public CurrentIdentity() {}

  public CurrentIdentity(@Nullable Identity identity) {
    this.identity = identity;
  }

  /** The request comes from somebody, or from nobody who has signed in. */
  public void found(@Nullable Identity found) {
    identity = found;
  }

  public @Nullable Identity identity() {
    return identity;
  }
}
