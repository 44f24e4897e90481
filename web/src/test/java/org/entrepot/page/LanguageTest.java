package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void aNameIsInTheLanguageOfItsLetters() {
    assertThat(Language.of("Automobiles", Language.ZH)).isEqualTo(Language.EN);
    assertThat(Language.of("汽车", Language.ZH)).isEqualTo(Language.ZH);
    assertThat(Language.of("国家会展中心（NECC）", Language.EN)).isEqualTo(Language.ZH);
  }

  @Test
  void whatHasNoLettersIsInTheReaders() {
    assertThat(Language.of("–", Language.ZH)).isEqualTo(Language.ZH);
    assertThat(Language.of("2023", Language.EN)).isEqualTo(Language.EN);
  }
}
