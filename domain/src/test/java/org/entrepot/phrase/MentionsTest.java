package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

  private static final Edition CURRENT = new Held("ciie", 8);
  private static final List<Edition> EDITIONS =
      List.of(
          new Held("autumn", 6),
          new Held("ciie", 1),
          new Held("ciie", 5),
          new Held("ciie", 6),
          CURRENT);

  private static String edition(String text) {
    Phrase phrase = new TextReader().read(text).get(0);
    return new Mentions(text, EDITIONS, CURRENT)
        .near(phrase, Surroundings.of(text, phrase))
        .map(Edition::code)
        .orElse("-");
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

  private static final class Held extends Edition {
    private final String expo;
    private final int ordinal;

    Held(String expo, int ordinal) {
      this.expo = expo;
      this.ordinal = ordinal;
    }

    @Override
    public String code() {
      return expo + "-" + ordinal;
    }

    @Override
    public String expo() {
      return expo;
    }

    @Override
    public int ordinal() {
      return ordinal;
    }

    @Override
    public LocalText name() {
      return new LocalText(expo + " edition no. " + ordinal, null);
    }

    @Override
    public LocalDate startsOn() {
      return LocalDate.of(2017 + ordinal, 11, 5);
    }
  }
}
