package org.entrepot.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedNamesTest {

  private final CompanyNames.Transliteration transliteration = new CompanyNames.Transliteration();

  /** All that the syllables can give is tried, so it holds for every seed and scale. */
  @Test
  void areNeverThoseOfWellKnownCompanies() throws IOException {
    Set<String> real = wellKnown();
    assertThat(real).hasSizeGreaterThan(200);
    List<String> met = new ArrayList<>();
    for (Syllables style : Syllables.all()) {
      for (int i = 0; i < style.count(); i++) {
        Syllables.Root root = style.at(i);
        String chinese = root.han().isEmpty() ? transliteration.of(root.latin()) : root.han();
        if (real.contains(root.latin().toLowerCase(Locale.ROOT)) || real.contains(chinese)) {
          met.add(root.latin() + " " + chinese);
        }
      }
    }
    assertThat(met).isEmpty();
  }

  @Test
  void areDifferentInAnEconomyAsLongAsThereAreEnough() {
    for (Syllables style : Syllables.all()) {
      Set<String> names =
          IntStream.range(0, style.count())
              .mapToObj(number -> style.root(number, 77).index() + "")
              .collect(toSet());
      assertThat(names).as(style.style()).hasSize(style.count());
    }
  }

  @Test
  void areWrittenInChineseSyllableBySyllable() {
    assertThat(transliteration.of("Marivelo")).isEqualTo("马里韦洛");
    assertThat(transliteration.of("Akadahara")).isEqualTo("阿卡达哈拉");
  }

  private static Set<String> wellKnown() throws IOException {
    try (InputStream in = InventedNamesTest.class.getResourceAsStream("real-names.txt")) {
      assertThat(in).isNotNull();
      String text = in == null ? "" : new String(in.readAllBytes(), UTF_8);
      return new HashSet<>(List.of(text.trim().split("\\s+")));
    }
  }
}
