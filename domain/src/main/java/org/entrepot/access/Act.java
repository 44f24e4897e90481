package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, and from where.
 *
 * @param who an {@link Identity}'s name, or null where nobody has signed in
 * @param origin network address, or null where it does not come over the network
 */
public record Act(@Nullable String who, @Nullable String origin) {

  /** What somebody does over the network. */
  public static Act by(@Nullable String who, RequestOrigin from) {
    return new Act(who, from.address());
  }
}
