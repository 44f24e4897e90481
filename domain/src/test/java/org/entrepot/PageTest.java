package org.entrepot;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

  private static Page<String> read(ListPart part) {
    Function<String, String> key = Function.identity();
    return Page.of(part.read(ALL, key, naturalOrder()).limit(part.oneMore()).toList(), part, key);
  }

  @Test
  void aListIsReadToItsEndAndBackThroughTheSameParts() {
    Page<String> first = read(ListPart.first(2));
    Page<String> second = read(ListPart.after(first.next(), 2));
    Page<String> third = read(ListPart.after(second.next(), 2));
    assertThat(first).isEqualTo(new Page<>(List.of("a", "b"), new Cursor("b"), null));
    assertThat(second).isEqualTo(new Page<>(List.of("c", "d"), new Cursor("d"), new Cursor("c")));
    assertThat(third).isEqualTo(new Page<>(List.of("e"), null, new Cursor("e")));

    assertThat(read(ListPart.before(requireNonNull(third.previous()), 2))).isEqualTo(second);
    assertThat(read(ListPart.before(requireNonNull(second.previous()), 2))).isEqualTo(first);
  }

  @Test
  void aPartBeforeIsFilledFromItsEnd() {
    assertThat(read(ListPart.before(new Cursor("d"), 2)).items()).containsExactly("b", "c");
    assertThat(read(ListPart.before(new Cursor("b"), 2)))
        .isEqualTo(new Page<>(List.of("a"), new Cursor("a"), null));
  }

  @Test
  void aPlaceWithNothingBeyondHasAnEmptyPart() {
    assertThat(read(ListPart.after(new Cursor("e"), 2))).isEqualTo(new Page<>(List.of(), null));
    assertThat(read(ListPart.before(new Cursor("a"), 2))).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void anAddressAsksForOnePart() {
    String c = new Cursor("c").toString();
    assertThat(ListPart.of(null, null, 2)).isEqualTo(ListPart.first(2));
    assertThat(ListPart.of(c, null, 2)).isEqualTo(ListPart.after(new Cursor("c"), 2));
    assertThat(ListPart.of(null, c, 2)).isEqualTo(ListPart.before(new Cursor("c"), 2));
    assertThatThrownBy(() -> ListPart.of(c, c, 2))
        .isInstanceOf(InvalidValue.class)
        .hasFieldOrPropertyWithValue("code", "query.before");
  }

  @Test
  void aPlaceOfAnotherListIsRefusedByTheParameterThatHasIt() {
    assertThatThrownBy(() -> ListPart.of(null, "not ours!", 2))
        .hasFieldOrPropertyWithValue("field", "before");
    assertThatThrownBy(() -> ListPart.before(new Cursor("c"), 2).number(0))
        .hasFieldOrPropertyWithValue("code", "cursor.unknown")
        .hasFieldOrPropertyWithValue("field", "before");
    assertThatThrownBy(() -> ListPart.after(new Cursor("c"), 2).number(0))
        .hasFieldOrPropertyWithValue("field", "after");
    assertThat(List.of(Locale.ENGLISH, Locale.CHINESE))
        .allSatisfy(
            locale ->
                assertThat(Problem.message("cursor.unknown", locale, "x"))
                    .contains("next", "previous"));
  }
}
