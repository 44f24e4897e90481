package org.entrepot.page;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of the other parts of a list.
 *
 * @param first null where this is the beginning
 * @param previous null at the beginning
 * @param next null at the end
 */
public record PartLinks(@Nullable String first, @Nullable String previous, @Nullable String next) {

  /** Of a list that has no other parts. */
  public static final PartLinks NONE = new PartLinks(null, null, null);

  /** Whether there is no other part. */
  public boolean none() {
    return equals(NONE);
  }

  /** These, each leading to a place on its page. */
  public PartLinks at(String id) {
    return new PartLinks(at(first, id), at(previous, id), at(next, id));
  }

  private static @Nullable String at(@Nullable String address, String id) {
    return address == null ? null : address + "#" + id;
  }
}
