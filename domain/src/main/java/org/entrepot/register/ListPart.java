package org.entrepot.register;

import java.util.Objects;
import org.entrepot.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param from the place that it begins behind, or ends before; null for the beginning
 * @param backwards whether it ends before that place
 * @param limit how many entries at most
 */
public record ListPart(@Nullable Cursor from, boolean backwards, int limit) {

  /** What follows a place, or the beginning. */
  public static ListPart after(@Nullable Cursor place, int limit) {
    return new ListPart(place, false, limit);
  }

  /** What comes just before a place. */
  public static ListPart before(Cursor place, int limit) {
    return new ListPart(place, true, limit);
  }

  /** The name of the parameter that has the place in an address. */
  public String parameter() {
    return backwards ? "before" : "after";
  }

  Cursor place() {
    return Objects.requireNonNull(from);
  }
}
