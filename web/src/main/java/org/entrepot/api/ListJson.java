package org.entrepot.api;

import java.util.List;
import java.util.function.Function;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as were asked for
 * @param next what to give as {@code after} to get the rest, or null at the end
 */
public record ListJson<T>(List<T> items, @Nullable String next) implements ListPages {

  /** All of a list. */
  public static <T> ListJson<T> of(List<T> items) {
    return new ListJson<>(items, null);
  }

  public static <T, R> ListJson<R> from(Page<T> page, Function<T, R> item) {
    Cursor next = page.next();
    return new ListJson<>(
        page.items().stream().map(item).toList(), next == null ? null : next.toString());
  }
}
