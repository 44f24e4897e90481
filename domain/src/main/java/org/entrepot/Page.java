package org.entrepot;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as were asked for
 * @param next where the rest begins, or null at the end
 * @param previous what the part before ends at; null at the beginning, and where a list is only
 *     read forwards
 */
public record Page<T>(List<T> items, @Nullable Cursor next, @Nullable Cursor previous) {

  public Page(List<T> items, @Nullable Cursor next) {
    this(items, next, null);
  }

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page out of a reading of one item more than asked for, which tells whether there is a rest.
   *
   * @param read up to {@code limit + 1} items
   * @param key the last item's place in the order of the list
   */
  public static <T> Page<T> of(List<T> read, int limit, Function<T, String> key) {
    if (read.size() <= limit) {
      return new Page<>(read, null);
    }
    List<T> items = read.subList(0, limit);
    return new Page<>(items, new Cursor(key.apply(items.get(limit - 1))));
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next, previous);
  }
}
