package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way that a visitor goes: from a headline to its figure, a record of it, and a posting. */
@ExtendWith(Running.class)
class TracedFigureIT {

  private static final SmallExpo EXPO = new SmallExpo("traced");
  private static final String UP = "../..";
  private static final String EDITION = "/editions/" + EXPO.edition();
  private static final String VALUE = EDITION + "/figures/tentative_deal_value";
  private static final String[] ENGLISH = {"Accept-Language", "en"};

  private final Client anyone;
  private final Client auditor;

  TracedFigureIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    assertThat(imports.bundle(EXPO.bundle()).getString("state")).isEqualTo("SUCCEEDED");
    Map<String, String> changed = Map.of("deals.csv", EXPO.deal("36000.00").replace(",12", ",36"));
    assertThat(imports.bundle(changed).getString("state")).isEqualTo("SUCCEEDED");
  }

  private String page(String address) {
    Answer answer = anyone.get(address.startsWith("/editions") ? UP + address : address, ENGLISH);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }

  /** Where the first link leads that ends so, as the server wrote it. */
  private static String link(String page, String pattern) {
    Matcher link = Pattern.compile("href=\"([^\"]*" + pattern + ")\"").matcher(page);
    assertThat(link.find()).as(pattern + " in " + page).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  @Test
  void fromTheHeadlineToTheRecordAndItsPosting() {
    String overview = page(EDITION);
    String figure = page(link(overview, "/figures/tentative_deal_value[^\"]*"));
    assertThat(figure).contains("Selling GmbH → Buying Co.");

    String record = page(link(figure, "/registers/deals/D-0"));
    assertThat(record)
        .contains("Selling GmbH → Buying Co.", "One year of 36 months", "12 / 36", "36,000.00")
        .contains("12,000.00", "Germany", "Food", "6 May 2019")
        .contains("Reversed by 3", "Reverses 1")
        .contains("/api/v1" + EDITION + "/registers/deals/D-0");

    String reversed = page(link(record, "/postings/1"));
    assertThat(reversed)
        .contains("Tentative deal value", "1,000.00 US dollars", "Reversed by posting 3", "Import")
        .contains("/api/v1" + EDITION + "/postings/1");
    String reversal = page(link(reversed, "/postings/3"));
    assertThat(reversal).contains("Reverses posting 1", "−1,000.00 US dollars");
    assertThat(link(reversal, "/registers/deals/D-0")).isNotEmpty();
  }

  @Test
  void whoChangedWhatIsForThoseWhoLookIntoRegisters() {
    String record = EDITION + "/registers/deals/D-0";
    assertThat(page(record)).doesNotContain("id=\"history\"").doesNotContain("console");

    Answer seen = auditor.get(UP + record, ENGLISH);
    assertThat(seen.body())
        .contains("id=\"history\"", "1,000.00", "36,000.00", "Token ")
        .contains("/desk/registers/deals/records/D-0?edition=" + EXPO.edition());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String none :
        new String[] {
          "/registers/deals/D-9", "/registers/nothing/D-0", "/postings/999999", "/postings/0"
        }) {
      assertThat(anyone.get(UP + EDITION + none, ENGLISH).status()).as(none).isEqualTo(404);
    }
  }

  @Test
  void aMomentIsChosenByDayAndTimeAndIsNeverLive() {
    Answer chosen = anyone.get(UP + VALUE + "?on=2019-05-06&time=10:00&through=", ENGLISH);
    assertThat(chosen.status()).isEqualTo(302);
    assertThat(chosen.header("Location")).endsWith("at=2019-05-06T02:00:59.999999Z");
    String past = page(VALUE + "?at=2019-05-06T02:00:59.999999Z");
    assertThat(past)
        .contains("value=\"2019-05-06\"", "value=\"10:00\"", "(UTC+8)", ">Earlier<")
        .doesNotContain(">Live<", ">Current<", "as they are now", "as it stands");
    String early = page(VALUE + "?at=2");
    assertThat(early).contains("1,000", "As recorded on", ">Earlier<");

    assertThat(page(VALUE)).contains(">Current<").doesNotContain(">Live<");
    assertThat(anyone.get(UP + VALUE + "?on=2199-01-01", ENGLISH).status()).isEqualTo(302);
    assertThat(anyone.get(UP + VALUE + "?on=someday", ENGLISH).status()).isEqualTo(400);
    assertThat(anyone.get(UP + VALUE + "?time=noon", ENGLISH).status()).isEqualTo(400);
  }

  @Test
  void figuresAndTheirRecordsAreCsvToo() {
    String api = "editions/" + EXPO.edition() + "/figures";
    Answer figures = anyone.get(api, "Accept", "text/csv");
    assertThat(figures.status()).isEqualTo(200);
    assertThat(figures.header("Content-Type")).startsWith("text/csv");
    assertThat(figures.body()).startsWith("edition,metric,version,");
    assertThat(figures.body().lines())
        .anyMatch(
            line -> line.contains(",tentative_deal_value,") && line.contains(",12000.00,USD"));
    Answer parts = anyone.get(api + "?by=section", "Accept", "text/csv");
    assertThat(parts.body().lines()).anyMatch(line -> line.contains(",section,food,Food,"));

    Answer records = anyone.get(api + "/tentative_deal_value/records", "Accept", "text/csv");
    assertThat(records.status()).isEqualTo(200);
    assertThat(records.body()).startsWith("seq,recorded_at,");
    assertThat(records.body().lines()).hasSize(4);
    assertThat(records.header("ETag")).isNotEmpty();
    assertThat(
            anyone
                .get(
                    api + "/tentative_deal_value/records",
                    "Accept",
                    "text/csv",
                    "If-None-Match",
                    records.header("ETag"))
                .status())
        .isEqualTo(304);
    assertThat(anyone.get(api + "?nothing=1", "Accept", "text/csv").status()).isEqualTo(400);

    Answer page = anyone.get(UP + VALUE + "/records.csv");
    assertThat(page.body()).isEqualTo("\uFEFF" + records.body());
    assertThat(page.header("Content-Disposition")).contains("tentative_deal_value.csv");
    assertThat(anyone.get(UP + EDITION + "/figures.csv").body()).startsWith("\uFEFFedition,");
  }
}
