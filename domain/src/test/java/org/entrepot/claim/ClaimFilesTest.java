package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entrepot.Problem;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.KnownWords;
import org.entrepot.bundle.Vocabulary;
import org.entrepot.figure.PublishedSeries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFilesTest {

  private static final Vocabulary WORDS = new KnownWords(Set.of("AU"), Set.of(), Set.of());

  private final BundleFile file = ClaimFiles.claims(new PublishedSeries().metrics());
  private final List<String> faults = new ArrayList<>();

  private String read(String column, String text) {
    return String.valueOf(
        file.column(column)
            .orElseThrow()
            .type()
            .read(
                text,
                WORDS,
                (code, hint) -> {
                  faults.add(code);
                  for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                    assertThat(Problem.message(code, language, text, column, hint))
                        .contains(text)
                        .doesNotContain("{");
                  }
                }));
  }

  @ParameterizedTest
  @CsvSource({
    "about, metric:exhibitors",
    "about, growth:tentative_deal_value",
    "about, record:exhibitors",
    "about, attribute:days",
    "about, attribute:venue",
    "about, attribute:host_city",
    "about, attribute:ordinal",
    "about, indicator:anything_else",
    "dimension, economy=AU",
    "dimension, period=2023-10",
    "dimension, pavilion=QQ"
  })
  void takeWhatIsKnown(String column, String text) {
    assertThat(read(column, text)).isEqualTo(text);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "about, metric:visits, claim.metric",
    "about, growth:visits, claim.metric",
    "about, record:visits, claim.metric",
    "about, attribute:colour, claim.attribute-unknown",
    "dimension, economy=QQ, dimension.economy",
    "dimension, economy=au, dimension.economy"
  })
  void refuseWhatNobodyKnows(String column, String text, String code) {
    assertThat(read(column, text)).isEqualTo("null");
    assertThat(faults).containsExactly(code);
  }
}
