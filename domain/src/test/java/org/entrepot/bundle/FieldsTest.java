package org.entrepot.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrepot.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static final Vocabulary WORDS =
      new KnownWords(Set.of("AU", "CN"), Set.of("EUR", "AUD"), Set.of("02", "0201", "020110"));

  private static final Vocabulary HS_CODES =
      new KnownWords(
          Set.of(), Set.of(), Set.of("09", "0901", "090121", "9012", "901210", "852580"));

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "code, D-1_x.9, D-1_x.9",
    "code, ..., ...",
    "code, 1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
    "date, 2023-11-05, 2023-11-05",
    "date, 2024-02-29, 2024-02-29",
    "amount, 0.01, 0.01",
    "amount, 1234567890.12, 1234567890.12",
    "decimal, -2.6, -2.6",
    "decimal, 0, 0",
    "decimal, 2.0, 2.0",
    "integer, 1, 1",
    "integer, 012, 12",
    "integer, 500, 500",
    "word, GOODS, GOODS",
    "word, services, SERVICES",
    "flag, yes, true",
    "flag, NO, false",
    "zone, Asia/Shanghai, Asia/Shanghai",
    "economy, AU, AU",
    "currency, EUR, EUR",
    "hs, 02, 02",
    "hs, 020110, 020110",
    "text, 进博会, 进博会",
    "codes, A;B, A;B",
    "codes, 'C-2 ; A.1;C-2', C-2;A.1"
  })
  void reads(String type, String text, String value) {
    assertThat(type(type).read(text, WORDS, (code, hint) -> faults.add(code))).isEqualTo(value);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "code, Consumer goods, code.near, consumer-goods",
    "code, C 1, code.near, C-1",
    "code, 12345678901234567890123456789012345678901, code.form, 40",
    "code, é, code.near, e",
    "code, 展区, code.form, 40",
    "code, ., code.form, 40",
    "code, .., code.form, 40",
    "decimal, --1, decimal.form, ''",
    "decimal, -, decimal.form, ''",
    "decimal, '1,5', decimal.form, ''",
    "decimal, 12345, decimal.digits, 4 + 2",
    "decimal, -1.234, decimal.digits, 4 + 2",
    "date, 2023-11-5, date.form, ''",
    "date, 05/11/2023, date.form, ''",
    "date, 2023-02-29, date.form, ''",
    "date, 0000-01-01, date.form, ''",
    "date, -999-01-01, date.form, ''",
    "date, 2023-11-05T00, date.form, ''",
    "amount, '1,000', decimal.form, ''",
    "amount, 1e3, decimal.form, ''",
    "amount, 1., decimal.form, ''",
    "amount, .5, decimal.form, ''",
    "amount, +1, decimal.form, ''",
    "amount, ١, decimal.form, ''",
    "amount, 0, decimal.positive, ''",
    "amount, 0.00, decimal.positive, ''",
    "amount, -1, decimal.positive, ''",
    "amount, 0.001, decimal.digits, 10 + 2",
    "amount, 12345678901, decimal.digits, 10 + 2",
    "amount, -x, decimal.form, ''",
    "amount, -1.2.3, decimal.form, ''",
    "integer, 1.5, integer.form, ''",
    "integer, x, integer.form, ''",
    "integer, 0, integer.range, 1 - 500",
    "integer, -1, integer.range, 1 - 500",
    "integer, 501, integer.range, 1 - 500",
    "integer, 99999999999999999999, integer.range, 1 - 500",
    "word, food, word.unknown, 'GOODS, SERVICES'",
    "flag, true, flag.form, ''",
    "zone, Shanghai, time_zone.unknown, ''",
    "economy, AUS, economy.form, ''",
    "economy, XX, economy.unknown, ''",
    "currency, eur, currency.form, ''",
    "currency, XXX, currency.unknown, ''",
    "hs, 020, hs.form, ''",
    "hs, 99, hs.unknown, ''",
    "text, 123456, text.long, 5",
    "text, a\ud83d, text.half, ''",
    "codes, A, codes.few, 2",
    "codes, A;A, codes.few, 2",
    "codes, A;;B, codes.empty, ''",
    "codes, A;, codes.empty, ''",
    "codes, A;a b, code.near, a-b"
  })
  void refuses(String type, String text, String code, String hint) {
    assertThat(type(type).read(text, WORDS, (c, h) -> faults.add(c + " " + h))).isNull();
    assertThat(faults).containsExactly(code + " " + hint);
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(Problem.message(code, language, text, type, hint))
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  /** What the digits after the sixth and lost zeros are read as, and what people are told of it. */
  @ParameterizedTest
  @CsvSource({
    "0901, 0901, ''",
    "901, 0901, hs.zero",
    "9, 09, hs.zero",
    "90121, 090121, hs.zero",
    "0901.21, 090121, ''",
    "09.01.21, 090121, ''",
    "0901 21, 090121, ''",
    "'０９０１．２１', 090121, ''",
    "901.21, 090121, hs.zero",
    "09012100, 090121, hs.national",
    "0901210000, 090121, hs.national",
    "9012100, 090121, hs.national",
    "0901.21.00, 090121, hs.national",
    "0901.21.000, 090121, hs.national",
    "090121000, 090121, hs.national",
    "852580000, 852580, hs.national",
    "852580, 852580, ''"
  })
  void readsHsCodesAsPeopleWriteThem(String text, String code, String notice) {
    List<String> notices = new ArrayList<>();
    assertThat(
            Fields.hsCode()
                .read(
                    text,
                    HS_CODES,
                    new FieldType.FieldRemarks() {
                      @Override
                      public void is(String fault, String hint) {
                        faults.add(fault);
                      }

                      @Override
                      public void read(String said, String hint) {
                        notices.add(said + (hint.equals(code) ? "" : " " + hint));
                      }
                    }))
        .isEqualTo(code);
    assertThat(faults).isEmpty();
    assertThat(notices).isEqualTo(notice.isEmpty() ? List.of() : List.of(notice));
  }

  /** A number that lost its last zero, nine digits that can be two codes, and no codes at all. */
  @ParameterizedTest
  @CsvSource({
    "901.2, hs.form",
    "0901.2, hs.form",
    "901210000, hs.ambiguous",
    "09012100001, hs.form",
    "0901x, hs.form",
    "85258, hs.form",
    "852589, hs.unknown",
    "85258900, hs.unknown",
    "., hs.form"
  })
  void refusesWhatIsNoHsCode(String text, String code) {
    assertThat(Fields.hsCode().read(text, HS_CODES, (fault, hint) -> faults.add(fault))).isNull();
    assertThat(faults).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"RMB, CNY", "CNH, CNY", "UKP, GBP"})
  void namesTheCurrencyThatIsMeant(String text, String instead) {
    assertThat(Fields.currency().read(text, WORDS, (code, hint) -> faults.add(code + " " + hint)))
        .isNull();
    assertThat(faults).containsExactly("currency.other_code " + instead);
  }

  @Test
  void countsCharactersAndNotTheirHalves() {
    assertThat(Fields.text(5).read("𠀀𠀀𠀀𠀀𠀀", WORDS, (code, hint) -> faults.add(code)))
        .isNotNull();
    assertThat(Fields.text(4).read("𠀀𠀀𠀀𠀀𠀀", WORDS, (code, hint) -> faults.add(code))).isNull();
  }

  @Property
  void refusesEveryControlCharacter(@ForAll char any) {
    String marks = "\u061c\u200e\u200f\u2028\u2029";
    boolean turns =
        (marks + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069").indexOf(any) >= 0;
    boolean control = Character.isISOControl(any) || turns;
    List<String> codes = new ArrayList<>();
    Fields.text(5).read("a" + any, WORDS, (code, hint) -> codes.add(code));
    assertThat(codes).isEqualTo(control ? List.of("text.control") : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u200b\u00a0\u200d", "\u202eevil", "a\u2066b", "a\u200fb"})
  void refusesWhatIsNotSeenOrShowsSomethingElse(String text) {
    List<String> codes = new ArrayList<>();
    Fields.text(9).read(text, WORDS, (code, hint) -> codes.add(code));
    assertThat(codes).containsExactly("text.control");
  }

  @ParameterizedTest
  @ValueSource(strings = {"می‌خواهم", "👩‍🌾 Farm", "Ａｃｍｅ"})
  void takesLettersThatAreJoinedByWhatIsNotSeen(String text) {
    List<String> codes = new ArrayList<>();
    assertThat(Fields.text(20).read(text, WORDS, (code, hint) -> codes.add(code))).isEqualTo(text);
    assertThat(codes).isEmpty();
  }

  private static FieldType type(String name) {
    return switch (name) {
      case "code" -> Fields.code();
      case "codes" -> Fields.codes(2);
      case "date" -> Fields.date();
      case "amount" -> Fields.amount(10, 2);
      case "decimal" -> Fields.decimal(4, 2);
      case "integer" -> Fields.integer(1, 500);
      case "word" -> Fields.word("GOODS", "SERVICES");
      case "flag" -> Fields.flag();
      case "zone" -> Fields.timeZone();
      case "economy" -> Fields.economy();
      case "currency" -> Fields.currency();
      case "hs" -> Fields.hsCode();
      case "text" -> Fields.text(5);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
