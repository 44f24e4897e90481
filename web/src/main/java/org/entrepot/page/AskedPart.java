package org.entrepot.page;

import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that the page's address asks for, and the way to the others.
 *
 * @param after parameter that has the place which the part follows
 * @param before parameter that has the place which the part ends before
 */
public record AskedPart(Route route, String after, String before) {

  public static AskedPart of(Route route) {
    return new AskedPart(route, "after", "before");
  }

  /**
   * The part.
   *
   * @throws InvalidValue if it has no place in a list
   */
  public ListPart part(int limit) {
    return ListPart.of(asked(after), asked(before), limit);
  }

  private @Nullable String asked(String parameter) {
    return route.query(parameter).orElse(null);
  }

  /**
   * The others.
   *
   * @param list as it is narrowed, from its beginning
   */
  public PartLinks links(ListAddress list, Page<?> page) {
    boolean emptied = page.items().isEmpty() && (asked(after) != null || asked(before) != null);
    return new PartLinks(
        page.previous() != null || emptied ? list.first() : null,
        address(list, before, page.previous()),
        address(list, after, page.next()));
  }

  private static @Nullable String address(
      ListAddress list, String parameter, @Nullable Cursor place) {
    return place == null ? null : list.with(parameter, place.toString());
  }
}
