package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AreaKindTest {

  @Test
  void isSaidByTheNameOrTheWordsAndElseNotStated() {
    assertThat(kind("net_space", "m2", null)).isEqualTo(AreaKind.NET);
    assertThat(kind("gross_space", "m2", "more than")).isEqualTo(AreaKind.GROSS);
    assertThat(kind("exhibition_area", "m2", "more than; Gross area")).isEqualTo(AreaKind.GROSS);
    assertThat(kind("exhibition_area", "m2", "net")).isEqualTo(AreaKind.NET);
    assertThat(kind("exhibition_area", "m2", "net or gross not stated"))
        .isEqualTo(AreaKind.NOT_STATED);
    assertThat(kind("exhibition_area", "m2", "business exhibition; more than 430000 overall"))
        .isEqualTo(AreaKind.NOT_STATED);
    assertThat(kind("exhibition_area", "m2", null)).isEqualTo(AreaKind.NOT_STATED);
  }

  @Test
  void isSaidByTheWordsWhereTheNameSaysAnother() {
    assertThat(kind("net_space", "m2", "net or gross not stated")).isEqualTo(AreaKind.NOT_STATED);
  }

  @Test
  void isNothingOfWhatIsNoArea() {
    assertThat(kind("net_space", "halls", "net")).isNull();
    assertThat(kind("exhibitors", null, null)).isNull();
  }

  @Test
  void leavesTheOtherWords() {
    assertThat(AreaKind.otherWords("net or gross not stated; business exhibition"))
        .containsExactly("business exhibition");
    assertThat(AreaKind.otherWords("Net")).isEmpty();
    assertThat(AreaKind.otherWords(null)).isEmpty();
  }

  private static @Nullable AreaKind kind(
      String name, @Nullable String unit, @Nullable String qualifier) {
    return AreaKind.of(name, unit, qualifier).orElse(null);
  }
}
