package org.entrepot.api;

import org.entrepot.Cursor;
import org.jspecify.annotations.Nullable;

/** A part of a list that says where the others are. */
public interface ListPages {

  /** What to give as {@code after} to get the rest; null at the end. */
  @Nullable String next();

  /** What to give as {@code before} to get the part before; null at the beginning. */
  @Nullable String previous();

  /** A place as it is sent. */
  static @Nullable String text(@Nullable Cursor place) {
    return place == null ? null : place.toString();
  }
}
