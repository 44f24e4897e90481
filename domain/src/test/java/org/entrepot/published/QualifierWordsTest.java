package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entrepot.bundle.KnownWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifierWordsTest {

  private final List<String> faults = new ArrayList<>();

  private @Nullable String read(String text) {
    return new QualifierWords(200)
        .read(text, new KnownWords(Set.of(), Set.of(), Set.of()), (code, hint) -> faults.add(code));
  }

  @ParameterizedTest
  @CsvSource({
    "more than, more than",
    "over, more than",
    "Over, more than",
    ">, more than",
    "＞, more than",
    "+, more than",
    "超过, more than",
    "逾, more than",
    "More Than, more than",
    "in  excess of, more than",
    "almost, nearly",
    "近, nearly",
    "不到, nearly",
    "approximately, about",
    "ca., about",
    "约, about",
    "~, about",
    "up to, at most",
    "no more than, at most",
    "不超过, at most",
    "exactly, exact",
    "Exactly; at close, exact; at close"
  })
  void haveOneWordForWhatTheyMean(String written, String kept) {
    assertThat(read(written)).isEqualTo(kept);
    assertThat(faults).isEmpty();
  }

  /** As the published series has them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"most ever\"",
        "201 products + 65 technologies + 195 services",
        "business exhibition; more than 430000 overall",
        "does not follow from the rounded totals",
        "exact to 2 decimals",
        "no decimals",
        "fewer than edition 7: no record",
        "more than; at close",
        "net or gross not stated",
        "net",
        "on 2025-11-03",
        "other scope than the row above",
        "record",
        "representing 31 organisations",
        "the seed says more than 3400"
      })
  void keepRemarks(String written) {
    assertThat(read(written)).isEqualTo(written);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moer than",
        "loads",
        "way beyond",
        "超过了",
        "over 3,400",
        ">3400",
        "more than; hm",
        "400",
        "若干"
      })
  void refuseShortWordsThatNobodyKnows(String written) {
    assertThat(read(written)).isNull();
    assertThat(faults).containsExactly("qualifier.unknown");
  }
}
