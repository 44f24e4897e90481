package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseSurroundingsTest {

  private static String quotable(String text) {
    Phrase phrase = new TextReader().read(text).get(0);
    return PhraseSurroundings.of(text, phrase).quotable();
  }

  @Test
  void areQuotedWithoutTheCharactersThatNoRecordMayHave() {
    assertThat(quotable("Exhibitors:\t3,486 companies\u0085in all.\nMore."))
        .isEqualTo("Exhibitors: 3,486 companies in all");
    assertThat(quotable("In \u202eall\u202c 3,486\u200f companies."))
        .isEqualTo("In all 3,486 companies");
  }

  @Test
  void reachOverThePointsOfAbbreviations() {
    assertThat(quotable("On Nov. 10 it had 78.41 billion U.S. dollars of deals. Then it closed."))
        .isEqualTo("On Nov. 10 it had 78.41 billion U.S. dollars of deals");
  }

  @Test
  void areQuotedAsFarAsAClaimCanCarryThem() {
    String face = "\ud83d\ude00";

    String quoted = quotable("With 3,486 companies " + face.repeat(300));

    assertThat(quoted).hasSizeLessThanOrEqualTo(500).endsWith(face + "…");
  }
}
