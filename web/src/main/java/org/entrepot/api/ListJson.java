package org.entrepot.api;

import java.util.List;
import java.util.function.Function;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as were asked for
 * @param next what to give as {@code after} to get the rest, or null at the end
 * @param previous what to give as {@code before} to get the part before, or null at the beginning
 */
public record ListJson<T>(List<T> items, @Nullable String next, @Nullable String previous)
    implements ListPages {

  /** All of a list. */
  public static <T> ListJson<T> of(List<T> items) {
    return new ListJson<>(items, null, null);
  }

  public static <T, R> ListJson<R> from(Page<T> page, Function<T, R> item) {
    return new ListJson<>(
        page.items().stream().map(item).toList(),
        ListPages.text(page.next()),
        ListPages.text(page.previous()));
  }
}
