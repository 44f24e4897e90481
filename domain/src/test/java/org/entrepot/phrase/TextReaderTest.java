package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.entrepot.claim.ClaimQualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private final TextReader reader = new TextReader();

  private List<String> read(String text) {
    return reader.read(text).stream().map(Sentence::said).toList();
  }

  @Test
  void readsThePhrasesOfTheArticle() {
    assertThat(read("78.41 billion dollars, up 6.7 percent from 2022, a record"))
        .containsExactly(
            "0-21 \"78.41 billion dollars\" 78410000000 USD exact LEVEL",
            "23-37 \"up 6.7 percent\" 6.7 percent exact GROWTH",
            "51-57 \"record\"  - record RECORD");
  }

  @Test
  void readsChineseStepsAndMeasureWords() {
    assertThat(read("784.1亿美元，近200家，来自128个国家和地区"))
        .containsExactly(
            "0-8 \"784.1亿美元\" 78410000000 USD exact LEVEL",
            "9-14 \"近200家\" 200 companies nearly LEVEL",
            "17-26 \"128个国家和地区\" 128 economies exact LEVEL");
  }

  /** Each digit counts once, however many units of UTF-16 it takes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "𝟟𝟠.𝟜𝟙 billion dollars",
        "７８．４１ billion dollars",
        "٧٨٫٤١ billion dollars",
        "۷۸٫۴۱ billion dollars",
        "７𝟠.٤1 billion dollars",
      })
  void digitsOfEveryKindAreReadAlike(String text) {
    assertThat(reader.read("In all " + text + "."))
        .singleElement()
        .satisfies(
            phrase -> {
              assertThat(phrase.text()).isEqualTo(text);
              assertThat(phrase.start()).isEqualTo(7);
              assertThat(phrase.end()).isEqualTo(7 + text.length());
              assertThat(phrase.value()).isEqualTo(new BigDecimal("7841E7"));
              assertThat(phrase.unit()).isEqualTo("USD");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "𝟛,𝟜𝟠𝟞 companies | 3486",
        "３，４８６ companies | 3486",
        "٣٬٤٨٦ companies | 3486",
        "𝟑 𝟒𝟖𝟔 companies | 3486",
        "Rs 𝟓𝟎,𝟎𝟎,𝟎𝟎𝟎 | 5000000",
        "up 𝟞.𝟟 percent | 6.7",
        "up ６．７ percent | 6.7",
        "up ٦٫٧ percent | 6.7",
        "𝟚𝟝万𝟞千家企业 | 256000",
        "𝟟𝟠𝟜.𝟙亿美元 | 78410000000",
        "٧٨٤٫١亿美元 | 78410000000",
        "𝟞成 | 60",
        "𝟚 and a half million companies | 2500000",
        "down 𝟙.𝟝 to 𝟚.𝟝 percent | -1.5",
      })
  void digitsOfEveryKindMakeNumbersOfEveryForm(String text, BigDecimal value) {
    assertThat(Objects.requireNonNull(reader.read(text).get(0).value()))
        .isEqualByComparingTo(value);
  }

  @Test
  void aYearInDigitsOfAnyKindIsNoNumber() {
    assertThat(read("in 𝟚𝟘𝟚𝟛, of 2022")).isEmpty();
    assertThat(read("😀 in ٢٠٢٣: 😀 7 companies"))
        .containsExactly("15-26 \"7 companies\" 7 companies exact LEVEL");
  }

  @Test
  void keepsHowFarANumberWasRounded() {
    assertThat(reader.read("784.1亿美元").get(0).value())
        .isEqualTo(reader.read("78.41 billion dollars").get(0).value());
    assertThat(reader.read("6.0 percent").get(0).value()).hasScaleOf(1);
  }

  @Test
  void theStepAtTheEndOfARangeIsThatOfItsFirstNumberToo() {
    assertThat(read("200 to 300 million yen"))
        .containsExactly(
            "0-3 \"200\" 200000000 JPY exact LEVEL",
            "7-22 \"300 million yen\" 300000000 JPY exact LEVEL");
    assertThat(read("900,000 to 1.2 million dollars"))
        .first()
        .isEqualTo("0-7 \"900,000\" 900000 USD exact LEVEL");
  }

  @Test
  void aMinusIsOfItsNumberAndAHyphenIsNot() {
    assertThat(read("imports: -2.6 percent in 2022"))
        .containsExactly("9-21 \"-2.6 percent\" -2.6 percent exact GROWTH");
    assertThat(read("2 - 4 percent")).noneMatch(phrase -> phrase.contains(" -"));
    assertThat(read("2-4 percent")).noneMatch(phrase -> phrase.contains(" -"));
  }

  @Test
  void bothNumbersOfARangeFall() {
    assertThat(read("down 2 to 4 percent"))
        .containsExactly(
            "0-6 \"down 2\" -2 percent exact GROWTH",
            "10-19 \"4 percent\" -4 percent exact GROWTH");
    assertThat(read("下降2至4%")).allMatch(phrase -> phrase.contains(" -"));
  }

  @Test
  void aClaimOfWhatIsMeasuredIsAsExactAsItsWords() {
    assertThat(said("36.6万平方米")).isEqualTo(new ClaimedNumber("366E3", "m2"));
    assertThat(said("366,172.5 square meters")).isEqualTo(new ClaimedNumber("366172.5", "m2"));
    assertThat(said("35万家企业")).isEqualTo(new ClaimedNumber("350000", "companies"));
    assertThat(said("784.1亿美元")).isEqualTo(new ClaimedNumber("78.41", "USD bn"));
  }

  private ClaimedNumber said(String text) {
    return ClaimedNumber.of(reader.read(text).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "In 2023 and 2024, from November 5 to 10, at 10:30",
        "The sixth and the 7th edition, G20, COVID-19, 5G, Hall 4.1, A320, +86 21 6700 8870",
        "2023年11月5日，第六届，4号馆，世界500强",
        "two of them kept records",
        "999999999999999999999999999999 companies",
        "一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一家企业"
      })
  void leavesWhatIsNoNumberPhrase(String text) {
    assertThat(read(text)).isEmpty();
  }

  /** The number alone, as value and unit: each is read as a whole, and of no other currency. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a deal of NZ$5 million | 5000000 | NZD",
        "a deal of R$80 million | 80000000 | BRL",
        "a deal of NT$3m | 3000000 | TWD",
        "a deal of HK$2bn | 2000000000 | HKD",
        "a deal of $5 m | 5000000 | USD",
        "a deal of Rs 500 crore | 5000000000 | INR",
        "a deal of 5 million Namibian dollars | 5000000 | NAD",
        "a deal of 20 million New Zealand dollars | 20000000 | NZD",
        "a deal of THB 500 million | 500000000 | THB",
        "a deal of 50 MUSD | 50000000 | USD",
        "half a billion dollars | 500000000 | USD",
        "1,00,000 exhibitors | 100000 | companies",
        "78 410 000 dollars | 78410000 | USD",
        "新台币5亿元 | 500000000 | TWD",
        "港币3000万元 | 30000000 | HKD",
        "5亿新西兰元 | 500000000 | NZD",
        "两三百家企业 | 250 | companies",
        "超六成 | 60 | percent",
        "两成半 | 25 | percent",
        "增长1.49倍 | 149 | percent",
        "上百萬美元 | 1000000 | USD",
      })
  void readsANumberAsAWhole(String text, String value, String unit) {
    assertThat(reader.read(text))
        .singleElement()
        .extracting(phrase -> new ClaimedNumber(plain(phrase.value()), phrase.unit()))
        .isEqualTo(new ClaimedNumber(value, unit));
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }

  /** Where a part of it is not understood it would be wrong by a factor or in its currency. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a deal of XY$30 million",
        "a deal of 3 million pesos",
        "78,41 billion euros",
        "a billion and a half dollars",
        "two dozen firms",
        "2.5 times as many",
        "one in five exhibitors, 3 in 4",
        "每3家企业中就有1家",
        "2000万比索",
        "订单25万6",
        "数千万美元，几十万人",
        "是去年的2.5倍",
        "a 24-hour line, a 15-member team, a wall 5m high"
      })
  void doesNotOfferAPartOfANumber(String text) {
    assertThat(read(text)).isEmpty();
  }

  /** A word or a sign that nobody knows could be a step, a part of the number or its money. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It lost 3.2 gazillion in May.",
        "It gained 25 kobo to close.",
        "It costs 99¢, or №5.",
        "It has HS 8517 and the Nikkei 225.",
        "It earned .5 million.",
        "It drew 112\n450 visitors.",
        "It sold for 50.000 rupiah.",
        "It costs $5 zillion.",
        "It earned 3.2 (sic) billion euros.",
        "It paid ¥500 billion.",
        "It paid 3 million francs.",
        "The Toronto fair made $45 million.",
        "每份2块5",
        "成交3.2把",
        "编号为8542",
        "售价20元，港币",
        "港$5亿",
        "門票五十元，觀眾眾多",
      })
  void offersNothingBesideWhatIsUnknown(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It gained 25 points.",
        "It has 8,517 visitors, and 225 of them paid.",
        "It costs $5 a head.",
        "In Shanghai it paid ¥500 billion.",
        "The Basel fair paid 3 million francs.",
        "The Toronto fair made US$45 million.",
        "成交3.2吨",
        "售价20元，人民币",
        "門票人民幣五十元，觀眾眾多",
      })
  void offersWhatIsKnownOnBothSides(String text) {
    assertThat(read(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "not fewer than 30 firms, MORE_THAN",
    "won't exceed 5%, AT_MOST",
    "30 companies or fewer, AT_MOST",
    "附近200家企业, EXACT",
    "签约30家, EXACT",
    "其余200家, EXACT",
    "不少于30家, MORE_THAN",
    "没有少于30家, MORE_THAN",
    "不到5%, AT_MOST",
    "50家以内, AT_MOST"
  })
  void tellsWhatANegationDoesToAQualifier(String text, ClaimQualifier expected) {
    assertThat(reader.read(text)).singleElement().extracting(Phrase::qualifier).isEqualTo(expected);
  }

  /** Whatever people paste, the time grows with its length: patterns have bounds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "12-",
        "1 small-",
        "one hundred and ",
        "一百",
        "May 1 to 2 and 3, ",
        "1家世界",
        "up by ",
        "((1",
        "record ",
        "broke the ",
        "$",
        "１，",
        "1 a b c d ",
        "9",
        ".",
        "\ud83d\ude00"
      })
  void readsAnyTextOfTheLongestKind(String piece) {
    String text = piece.repeat(TextDesk.LONGEST / piece.length());

    assertThat(reader.read(text))
        .allSatisfy(
            phrase ->
                assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(phrase.text()));
  }

  @Test
  void readsTextsInBothLanguagesAtOnce() {
    assertThat(read("成交额78.41 billion dollars，约合5725亿元人民币"))
        .containsExactly(
            "3-24 \"78.41 billion dollars\" 78410000000 USD exact LEVEL",
            "25-36 \"约合5725亿元人民币\" 572500000000 CNY about LEVEL");
  }
}
