package org.entrepot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as were asked for
 * @param next where the rest begins, or null at the end
 * @param previous what the part before ends at, or null at the beginning
 */
public record Page<T>(List<T> items, @Nullable Cursor next, @Nullable Cursor previous) {

  public Page(List<T> items, @Nullable Cursor next) {
    this(items, next, null);
  }

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page out of a reading of one item more than asked for, which tells whether there are others.
   *
   * @param read up to {@link ListPart#oneMore} items, the nearest to the part's place first
   * @param key an item's place in the order of the list
   */
  public static <T> Page<T> of(List<T> read, ListPart part, Function<T, String> key) {
    boolean more = read.size() > part.limit();
    List<T> items = new ArrayList<>(more ? read.subList(0, part.limit()) : read);
    if (items.isEmpty()) {
      return new Page<>(items, null);
    }
    if (part.backwards()) {
      Collections.reverse(items);
    }
    boolean begun = part.from() != null;
    return new Page<>(
        items,
        part.backwards() || more ? new Cursor(key.apply(items.get(items.size() - 1))) : null,
        (part.backwards() ? more : begun) ? new Cursor(key.apply(items.get(0))) : null);
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next, previous);
  }
}
