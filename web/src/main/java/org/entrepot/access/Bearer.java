package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/** The header {@code Authorization} of a machine, and what became of it. */
public final class Bearer {

  /**
   * Request attribute with the error for which nobody could look up whose token or session it is.
   */
  public static final String UNCHECKED = "org.entrepot.access.unchecked";

  private static final String SCHEME = "Bearer ";

  private Bearer() {}

  /** The token in it; null where there is none. */
  public static @Nullable String token(@Nullable String authorization) {
    return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? authorization.substring(SCHEME.length()).strip()
        : null;
  }
}
