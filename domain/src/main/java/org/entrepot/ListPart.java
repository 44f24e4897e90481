package org.entrepot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param from the place that it begins behind, or ends before; null for the beginning
 * @param backwards whether it ends before that place
 * @param limit how many items at most
 */
public record ListPart(@Nullable Cursor from, boolean backwards, int limit) {

  private static final String AFTER = "after";
  private static final String BEFORE = "before";

  public ListPart {
    if (backwards) {
      Objects.requireNonNull(from, "what comes before nothing");
    }
  }

  /** The beginning. */
  public static ListPart first(int limit) {
    return after(null, limit);
  }

  /** What follows a place, or the beginning. */
  public static ListPart after(@Nullable Cursor place, int limit) {
    return new ListPart(place, false, limit);
  }

  /** What comes just before a place. */
  public static ListPart before(Cursor place, int limit) {
    return new ListPart(place, true, limit);
  }

  /**
   * The part that an address asks for.
   *
   * @throws InvalidValue if it is to lie before one place and after another, or the place was not
   *     written by us
   */
  public static ListPart of(@Nullable String after, @Nullable String before, int limit) {
    if (before == null) {
      return after(after == null ? null : Cursor.parse(AFTER, after), limit);
    }
    if (after != null) {
      throw new InvalidValue("query.before", BEFORE, before);
    }
    return before(Cursor.parse(BEFORE, before), limit);
  }

  /** How many items are read: one more than wanted tells whether there are others. */
  public int oneMore() {
    return limit + 1;
  }

  /** The place that it is read from in the order of the list, or what lies before all places. */
  public String key(String beginning) {
    return from == null ? beginning : from.key();
  }

  /**
   * {@link #key} where the places are numbers.
   *
   * @throws InvalidValue if the place is none, because it is of another list
   */
  public long number(long beginning) {
    if (from == null) {
      return beginning;
    }
    try {
      return Long.parseLong(from.key());
    } catch (NumberFormatException ofAnotherList) {
      throw ofAnotherList();
    }
  }

  /** What is wrong with a place that the list does not have. */
  public InvalidValue ofAnotherList() {
    return new InvalidValue("cursor.unknown", backwards ? BEFORE : AFTER, String.valueOf(from));
  }

  /**
   * A list from the place on, or back from it.
   *
   * @param all in order
   * @param key an item's place
   * @param order of the places
   */
  public <T> Stream<T> read(List<T> all, Function<T, String> key, Comparator<String> order) {
    List<T> way = new ArrayList<>(all);
    if (backwards) {
      Collections.reverse(way);
    }
    Comparator<String> onward = backwards ? order.reversed() : order;
    return way.stream()
        .filter(each -> from == null || onward.compare(key.apply(each), from.key()) > 0);
  }

  /**
   * A list from the place on, or back from it.
   *
   * @param all in order
   * @param key an item's place
   * @param places in their order, also those that no item of the list has
   * @throws InvalidValue if the place is none of them, because it is of another list
   */
  public <T> Stream<T> read(List<T> all, Function<T, String> key, List<String> places) {
    if (from != null && !places.contains(from.key())) {
      throw ofAnotherList();
    }
    return read(all, key, Comparator.comparingInt(places::indexOf));
  }
}
