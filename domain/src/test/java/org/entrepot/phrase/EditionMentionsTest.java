package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionMentionsTest {

  private static final Edition CURRENT = new Held("ciie", 8);
  private static final List<Edition> EDITIONS =
      List.of(
          new Held("autumn", 6),
          new Held("ciie", 1),
          new Held("ciie", 5),
          new Held("ciie", 6),
          CURRENT);

  private static String edition(String text) {
    List<Phrase> phrases = new TextReader().read(text);
    KnownEditions known =
        new KnownEditions(EDITIONS, CURRENT, false, EDITIONS.stream().map(Edition::code).toList());
    SpokenOf subject = new PhraseEditions(text, phrases, known).of(phrases.get(0));
    return subject.known().filter(any -> subject.named()).map(Edition::code).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The sixth CIIE opened on November 5th with 3,486 exhibitors. | ciie-6",
        "For the first time, 13 countries joined the sixth CIIE. | ciie-6",
        "It was the first China International Import Expo to have 3,617 exhibitors. | ciie-1",
        "The 5th edition had 2,800 exhibitors. | ciie-5",
        "On the sixth day 300 companies left. | -",
        "In 2018 there were 3,617 exhibitors. | ciie-1",
        "Some 2,023 companies came. | -",
        "第六届有3486家企业参展。 | ciie-6",
        "第5届有2800家企业。 | ciie-5",
      })
  void tellWhichEditionIsSpokenOf(String text, String expected) {
    assertThat(edition(text)).isEqualTo(expected);
  }

  @Test
  void reachIntoTheSentencesAfterThem() {
    String text = "The sixth edition is over. It had 3,486 exhibitors.";

    assertThat(edition(text)).isEqualTo("ciie-6");
  }

  /** By a name that no other edition has. */
  private static final class Held extends HeldExpo {

    Held(String expo, int ordinal) {
      super(expo, ordinal);
    }

    @Override
    public LocalText name() {
      return new LocalText(expo() + " edition no. " + ordinal(), null);
    }
  }
}
