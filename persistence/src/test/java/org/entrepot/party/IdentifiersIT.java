package org.entrepot.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.TestDatabase;
import org.entrepot.intake.GivenRows;
import org.entrepot.intake.Importing;
import org.entrepot.intake.Refusal;
import org.entrepot.intake.RowRefused;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers of companies and their check characters. */
class IdentifiersIT {

  /** The registers' own: the Global LEI Foundation, and a company of the Chinese register. */
  private static final String LEI = "506700GE1G29325QX363";

  private static final String USCC = "91350100M000100Y43";

  /** One character in one place is another; none may fit but those that are the same. */
  private static final String VARIANTS =
      """
      select count(*) filter (where fits_%1$s(other)), count(*) filter (where other = '%2$s')
      from (select overlay('%2$s' placing c from n for 1) as other, c, substr('%2$s', n, 1) as was
        from generate_series(1, length('%2$s')) n,
          unnest(string_to_array('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', null)) c) v
      where %3$s
      """;

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));

  private boolean fits(String scheme, String identifier) {
    return importing
        .query("select fits_%s('%s')".formatted(scheme, identifier))
        .equals(List.of("t"));
  }

  @Test
  void oneOtherCharacterIsSeen() {
    // a letter of a LEI counts as two digits, so one in a digit's place may go unseen
    assertThat(
            importing.query(
                VARIANTS.formatted(
                    "lei", LEI, "(c between '0' and '9') = (was between '0' and '9')")))
        .containsExactly("20 20");
    assertThat(importing.query(VARIANTS.formatted("uscc", USCC, "true"))).containsExactly("18 18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "506700GE1G29325QX36",
        "506700GE1G29325QX3630",
        "506700ge1g29325qx363",
        "50670０GE1G29325QX363",
        "506700GE1G29325QX3 3"
      })
  void noLei(String text) {
    assertThat(fits("lei", text)).isFalse();
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
    assertThat(fits("uscc", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE123456789", "NL123456789B01", "FRXX999999999", "IE1234567FA"})
  void aVatNumber(String text) {
    assertThat(fits("vat", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789", "D123", "DE1", "DE 123456789", "de123456789"})
  void noVatNumber(String text) {
    assertThat(fits("vat", text)).isFalse();
  }

  @Test
  void anIdentifierIsJudgedByTheSchemeThatTheRecordHas() {
    importing.commit(
        Importing.zip(
            "companies.csv",
            "company,legal_name,economy,identifier_scheme,identifier\nC1,One,AU,LEI,"
                + LEI
                + "\n"));
    Map<String, @Nullable String> row = new LinkedHashMap<>();
    row.put("company", "C1");
    row.put("legal_name", "One");
    row.put("economy", "AU");
    row.put("identifier", "506700GE1G29325QX364");
    assertThatThrownBy(() -> edit(row))
        .isInstanceOfSatisfying(
            RowRefused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(Refusal::column, Refusal::code, Refusal::value)
                    .containsExactly(tuple("identifier", "company.lei", "506700GE1G29325QX364")));
    row.remove("identifier");
    row.put("identifier_scheme", "VAT");
    assertThatThrownBy(() -> edit(row)).hasMessageContaining("is not a VAT number");
    row.put("identifier", "AU123");
    edit(row);
    assertThat(importing.query("select identifier_scheme, identifier from company"))
        .containsExactly("VAT AU123");
  }

  private void edit(Map<String, @Nullable String> row) {
    importing.tx(() -> importing.edits().edit(new GivenRows("companies.csv", List.of(row))));
  }
}
