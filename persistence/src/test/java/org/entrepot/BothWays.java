package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Reads a list part by part to its end, and back to its beginning. */
public final class BothWays {

  private BothWays() {}

  /**
   * Each part is met again on the way back.
   *
   * @param limit so small that there are three parts at least
   * @param name what tells items apart
   */
  public static <T> void read(
      Function<ListPart, Page<T>> list, int limit, Function<T, Object> name) {
    List<Page<T>> onward = new ArrayList<>();
    onward.add(list.apply(ListPart.first(limit)));
    assertThat(onward.get(0).previous()).isNull();
    for (Cursor at = onward.get(0).next(); at != null; at = last(onward).next()) {
      onward.add(list.apply(ListPart.after(at, limit)));
    }
    assertThat(onward).hasSizeGreaterThan(2);

    List<Page<T>> back = new ArrayList<>(List.of(last(onward)));
    for (Cursor at = last(onward).previous(); at != null; at = last(back).previous()) {
      back.add(list.apply(ListPart.before(at, limit)));
      assertThat(last(back).next()).isNotNull();
    }
    Collections.reverse(back);
    assertThat(names(back, name)).isEqualTo(names(onward, name)).doesNotHaveDuplicates();
  }

  private static <T> Page<T> last(List<Page<T>> pages) {
    return pages.get(pages.size() - 1);
  }

  private static <T> List<List<Object>> names(List<Page<T>> pages, Function<T, Object> name) {
    return pages.stream().map(page -> page.items().stream().map(name).toList()).toList();
  }
}
