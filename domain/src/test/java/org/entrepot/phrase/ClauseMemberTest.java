package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.figure.DimensionValues;
import org.entrepot.ledger.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which economy each number of a sentence is of. */
class ClauseMemberTest {

  private static final Edition EDITION = new HeldExpo("ciie", 8);

  private static final DimensionValues ECONOMIES =
      new DimensionValues() {
        @Override
        public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
          return new TreeMap<>(
              Map.of(
                  "AU", new LocalText("Australia", "澳大利亚"),
                  "BE", new LocalText("Belgium", "比利时"),
                  "GN", new LocalText("Guinea", "几内亚"),
                  "HK", new LocalText("Hong Kong", "中国香港特别行政区"),
                  "JP", new LocalText("Japan", "日本"),
                  "KR", new LocalText("South Korea", "大韩民国"),
                  "PG", new LocalText("Papua New Guinea", "巴布亚新几内亚"),
                  "US", new LocalText("United States", "美利坚合众国")));
        }

        @Override
        public SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension) {
          return new TreeMap<>();
        }

        @Override
        public long revision() {
          return 0;
        }

        @Override
        public long recordChanges() {
          return 1;
        }
      };

  private static String economies(String text) {
    List<Phrase> phrases = new TextReader().read(text);
    KnownEditions known = new KnownEditions(List.of(EDITION), EDITION, false, List.of("ciie-8"));
    ClauseMember member =
        new ClauseMember(text, phrases, new PhraseEditions(text, phrases, known).mentions());
    List<NamedMembers.Named> named =
        new NamedMembers(text, ECONOMIES).of(EDITION, Dimension.ECONOMY);
    return String.join(
        " ",
        phrases.stream()
            .map(phrase -> member.of(phrase, PhraseSurroundings.of(text, phrase), named))
            .map(found -> found.several() ? "several" : found.code() == null ? "-" : found.code())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Belgium's pavilion took $30 million, Japan's $45 million and Korea's $12 million. | BE JP KR",
        "比利时馆成交3000万欧元，日本馆45亿日元，韩国馆1.2万亿韩元，香港馆5亿港元。 | BE JP KR HK",
        "250 exhibitors came from Australia and 12 companies from Belgium. | AU BE",
        "Nearly 250 exhibitors came from Australia. | AU",
        "近250家澳大利亚企业参展，美国企业203家。 | AU US",
        "Australia sent 249 exhibitors, while the eighth CIIE had 3,486 companies. | AU -",
        "Companies from Japan and Korea signed 30 deals. | several",
        "Japanese firms signed $45 million and American firms $12 million. | JP US",
        "It told us of 200 companies. | -",
        "Deals of 5 million Hong Kong dollars were signed. | -",
        "Papua New Guinea brought 12 companies. | PG",
        "The Belgian stand took 12 orders worth 30 million euros. | BE BE",
        "Orders from Japan, ASEAN and Korea increased by 74.4%, 11.4% and 2.5% respectively."
            + " | several several several",
        "Japan, Korea and Belgium sent 30, 20 and 10 companies respectively. | JP KR BE",
        "日本、韩国和比利时分别有30家、20家和10家企业。 | JP KR BE",
        "对东盟、欧盟、美国进出口分别为3.38万亿元、3.23万亿元、2.82万亿元。 | several several several",
        "Australia sent 249 exhibitors, and in all 3,486 companies came. | AU -",
      })
  void isThatOfItsClause(String text, String expected) {
    assertThat(economies(text)).isEqualTo(expected);
  }
}
