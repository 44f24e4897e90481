package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/** The header {@code Authorization} of a machine. */
public final class Bearer {

  private static final String SCHEME = "Bearer ";

  private Bearer() {}

  /** The token in it; null where there is none. */
  public static @Nullable String token(@Nullable String authorization) {
    return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? authorization.substring(SCHEME.length()).strip()
        : null;
  }
}
