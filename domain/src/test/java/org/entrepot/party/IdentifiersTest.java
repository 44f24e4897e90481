package org.entrepot.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  /** The registers' own: the Global LEI Foundation, and a company of the Chinese register. */
  private static final String LEI = "506700GE1G29325QX363";

  private static final String USCC = "91350100M000100Y43";

  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Property
  void oneOtherCharacterIsSeen(
      @ForAll @IntRange(max = 19) int at, @ForAll @IntRange(max = 35) int other) {
    assertThat(Identifiers.lei(LEI)).isTrue();
    assertThat(Identifiers.uscc(USCC)).isTrue();
    String lei = with(LEI, at, other);
    // a letter counts as two digits, so one in a digit's place may go unseen
    if (Character.isDigit(lei.charAt(at)) == Character.isDigit(LEI.charAt(at))) {
      assertThat(Identifiers.lei(lei)).isEqualTo(lei.equals(LEI));
    }
    String uscc = with(USCC, at % USCC.length(), other);
    assertThat(Identifiers.uscc(uscc)).isEqualTo(uscc.equals(USCC));
  }

  private static String with(String text, int at, int other) {
    return text.substring(0, at) + CHARACTERS.charAt(other) + text.substring(at + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "506700GE1G29325QX36",
        "506700GE1G29325QX3630",
        "506700ge1g29325qx363",
        "50670०GE1G29325QX363",
        "506700GE1G29325QX3 3"
      })
  void noLei(String text) {
    assertThat(Identifiers.lei(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "91350100M000100Y4",
        "91350100M000100Y430",
        "91350100m000100Y43",
        "91350100O000100Y43"
      })
  void noUscc(String text) {
    assertThat(Identifiers.uscc(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE123456789", "NL123456789B01", "FRXX999999999", "IE1234567FA"})
  void aVatNumber(String text) {
    assertThat(Identifiers.vat(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789", "D123", "DE1", "DE 123456789", "de123456789"})
  void noVatNumber(String text) {
    assertThat(Identifiers.vat(text)).isFalse();
  }

  @Property
  void aSchemeJudgesOnlyItsOwn(@ForAll @IntRange(max = 2) int which) {
    String scheme = List.of("LEI", "USCC", "VAT").get(which);
    String right = List.of(LEI, USCC, "DE123456789").get(which);
    List<String> faults = new ArrayList<>();
    CompanyFiles.companies()
        .checks()
        .forEach(
            check -> {
              assertThat(check.holds().test(scheme, right)).isTrue();
              if (!check.holds().test(scheme, "-")) {
                faults.add(check.code());
              }
            });
    assertThat(faults)
        .containsExactly(List.of("company.lei", "company.uscc", "company.vat").get(which));
  }
}
