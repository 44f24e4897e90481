package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entrepot.edition.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which edition each number of a sentence is; sentences as news have them. */
class PhraseEditionsTest {

  private static final List<Edition> EDITIONS =
      IntStream.rangeClosed(1, 8).<Edition>mapToObj(each -> new HeldExpo("ciie", each)).toList();

  private static String editions(String text) {
    return editions(text, EDITIONS.get(7), false);
  }

  private static String editions(String text, Edition current, boolean chosen) {
    List<Phrase> phrases = new TextReader().read(text);
    KnownEditions known =
        new KnownEditions(EDITIONS, current, chosen, EDITIONS.stream().map(Edition::code).toList());
    PhraseEditions subjects = new PhraseEditions(text, phrases, known);
    return String.join(
        " ", phrases.stream().map(phrase -> said(phrase, subjects.of(phrase))).toList());
  }

  private static String said(Phrase phrase, SpokenOf subject) {
    boolean other = phrase.sense() == Phrase.Sense.GROWTH && !subject.growsFromTheOneBefore();
    return other ? "-" : subject.known().map(each -> "" + each.ordinal()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The second CIIE drew deals worth US$71.13 billion, 23 percent more than the first edition. | 2 2",
        "The seventh CIIE brought $80.01 billion of deals, 2 percent more than the sixth. | 7 7",
        "At the CIIE of 2025 deals came to $83.49 billion, up 4.4 percent from 2024. | 8 8",
        "Since the first edition in 2018 total deals topped $500 billion. | -",
        "Since 2018 the fair has brought over $600 billion in intended transactions. | -",
        "After 2023's $78.41 billion, this year's deals were $80.01 billion. | 6 7",
        "The eighth CIIE drew $83.49 billion, 44 percent more than the first edition. | 8 -",
        "Deals of the sixth CIIE rose to $78.41 billion from $73.52 billion. | 6 5",
        "The sixth CIIE closed with $78.41 billion, compared with 73.52 billion dollars a year ago. | 6 5",
        "It had 3,617 exhibitors in 2018 and 3,486 companies in 2023. | 1 6",
        "The world's first national-level import expo drew 3,486 exhibitors. | 8",
        "The sixth CIIE, the first national-level expo of its kind, drew 3,486 exhibitors. | 6",
        "The sixth CIIE drew 3,486 exhibitors, while the Canton Fair drew 30,000 companies. | 6 -",
        "The 138th Canton Fair drew 310,000 buyers. It had 32,000 exhibitors. | - -",
        "The sixth CIFTIS had 2,400 companies. | -",
        "The Import Expo of 2023 had 3,486 exhibitors. | 6",
        "More exhibitors came than at the fifth edition: 3,486 companies. | 6",
        "The sixth CIIE had 3,486 exhibitors, a record since it began in 2018. | 6 6",
      })
  void isThatOfItsClauseInEnglish(String text, String expected) {
    assertThat(editions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第七届进博会意向成交800.1亿美元，比第六届增长2.0%。 | 7 7",
        "第八届进博会成交834.9亿美元，较第七届增长4.4%。 | 8 8",
        "首届进博会成交578.3亿美元，第二届成交711.3亿美元，增长23%。 | 1 2 2",
        "第八届进博会成交834.9亿美元，比首届增长44%。 | 8 -",
        "按一年计，累计意向成交726.2亿美元，比第五届增长6.7%。 | 6 6",
        "第六届进博会成交额从735.2亿美元增至784.1亿美元。 | 5 6",
        "第六届进博会参展企业由上届的2800多家增至3400多家。 | 5 6",
        "自2018年以来，进博会累计成交超过5000亿美元。 | -",
        "作为全球首个以进口为主题的国家级展会，第六届进博会有3486家企业参展。 | 6",
        "第138届广交会有3.2万家企业参展。 | -",
        "第六届服贸会有2400家企业参展。 | -",
        "第六届进博会有3486家企业，首次参展的企业超过1000家。 | 6 6",
        "前七届进博会累计意向成交超过5000亿美元。 | -",
        "与第五届相比，第六届进博会成交额增长6.7%。 | 6",
        "2023年进博会成交784.1亿美元，今年成交834.9亿美元。 | 6 -",
      })
  void isThatOfItsClauseInChinese(String text, String expected) {
    assertThat(editions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It had 3,486 exhibitors. | 6",
        "This year 3,486 exhibitors came, up from 2,800 companies a year earlier. | 6 5",
        "Deals grew 6.7 percent from the fifth edition. | 6",
        "The second CIIE had 3,893 exhibitors. | 2",
        "第二届有3893家企业，本届有3486家企业。 | 2 6",
      })
  void isTheChosenOneWhereTheTextNamesNone(String text, String expected) {
    assertThat(editions(text, EDITIONS.get(5), true)).isEqualTo(expected);
  }
}
