package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void aNameIsInTheLanguageOfItsLetters() {
    assertThat(Language.of("Automobiles", Language.ZH)).isEqualTo(Language.EN);
    assertThat(Language.of("汽车", Language.ZH)).isEqualTo(Language.ZH);
    assertThat(Language.of("国家会展中心（NECC）", Language.EN)).isEqualTo(Language.ZH);
  }

  @Test
  void namesComeInTheOrderOfTheirLanguage() {
    assertThat(
            Stream.of("Czechia", "Zambia", "Côte d’Ivoire", "Åland", "chile")
                .sorted(Language.EN.order()))
        .containsExactly("Åland", "chile", "Côte d’Ivoire", "Czechia", "Zambia");
    assertThat(Stream.of("中国", "德国", "澳大利亚", "法国").sorted(Language.ZH.order()))
        .containsExactly("澳大利亚", "德国", "法国", "中国");
  }

  @Test
  void whatHasNoLettersIsInTheReaders() {
    assertThat(Language.of("–", Language.ZH)).isEqualTo(Language.ZH);
    assertThat(Language.of("2023", Language.EN)).isEqualTo(Language.EN);
  }
}
