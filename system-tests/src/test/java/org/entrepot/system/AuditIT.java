package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit trail over REST: who did what, found by person, act, subject and day. */
@ExtendWith(Running.class)
class AuditIT {

  private static final String NAMES = "audited-";
  private static final String UNNAMED = ">[a-z-]+[.][a-z-]+</option>";

  private final Client anyone;
  private final Client administrator;
  private final Client auditor;
  private final Client statistics;

  AuditIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.administrator = anyone.bearing(tokens.of("ADMINISTRATOR"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void acts(Tokens tokens, Client anyone) {
    Client administrator = anyone.bearing(tokens.of("ADMINISTRATOR"));
    for (int i = 0; i < 3; i++) {
      String account = "{\"name\": \"" + NAMES + i + "\", \"roles\": [\"AUDITOR\"]}";
      Answer made = administrator.post("accounts", "application/json", account);
      assertThat(made.status()).as(made.body()).isEqualTo(201);
    }
  }

  private JsonArray found(String query) {
    Answer answer = auditor.get("audit" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items");
  }

  @Test
  void anActSaysWhoWhatAndFromWhere() {
    JsonObject act = found("?what=account.invited&subject=" + NAMES + "2").getJsonObject(0);

    assertThat(act.getString("subject")).isEqualTo(NAMES + "2");
    assertThat(act.getString("who")).startsWith("token:");
    assertThat(act.getString("origin")).isNotEmpty();
    assertThat(act.getString("at")).matches("[0-9]{4}-.*Z");
    assertThat(found("?subject=AUDITED-2&who=" + act.getString("who"))).hasSize(1);
  }

  @Test
  void theNewestComesFirstAndTheRestOnFurtherPages() {
    Answer first = auditor.get("audit?limit=2&subject=" + NAMES);
    assertThat(first.json().getJsonArray("items").getJsonObject(0).getString("subject"))
        .isEqualTo(NAMES + "2");

    JsonArray rest =
        found("?limit=2&subject=" + NAMES + "&after=" + first.json().getString("next"));

    assertThat(rest).hasSize(1);
    assertThat(rest.getJsonObject(0).getString("subject")).isEqualTo(NAMES + "0");
  }

  @Test
  void daysNarrowIt() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertThat(
            found("?subject=" + NAMES + "&from=" + today.minusDays(1) + "&to=" + today.plusDays(1)))
        .hasSize(3);
    assertThat(found("?subject=" + NAMES + "&from=" + today.plusDays(2))).isEmpty();
    assertThat(found("?subject=" + NAMES + "&to=" + today.minusDays(2))).isEmpty();
  }

  @Test
  void whatStandsForAnyTextElsewhereStandsForItselfHere() {
    assertThat(found("?subject=audited_2")).isEmpty();
    assertThat(found("?subject=audited%25")).isEmpty();
  }

  @Test
  void itIsTakenAwayAsCsv() {
    Answer csv = auditor.get("audit?subject=" + NAMES, "Accept", "text/csv");

    assertThat(csv.header("Content-Disposition")).contains("audit-trail.csv");
    assertThat(csv.body().lines()).hasSize(4);
    assertThat(csv.body()).startsWith("id,at,who,what,subject,origin").contains("account.invited");
  }

  @Test
  void onlyWhoMayReadItDoesAndNobodyChangesIt() {
    assertThat(anyone.get("audit").status()).isEqualTo(401);
    assertThat(statistics.get("audit").status()).isEqualTo(403);
    assertThat(auditor.get("audit?what=everything").status()).isEqualTo(400);
    assertThat(auditor.post("audit", "application/json", "{}").status()).isEqualTo(405);
  }

  @Test
  void aMistypedFieldLeavesTheListAndTheOtherFields() {
    Answer page =
        auditor.get(
            "../../desk/audit?from=yesterday&what=no.such&to=10%20Nov%202023&subject=" + NAMES,
            "Accept-Language",
            "en");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("\"yesterday\" is not a date. Write it like 5 Nov 2023.")
        .contains("is not one of the choices", "value=\"yesterday\"", "value=\"10 Nov 2023\"")
        .contains("No entries match");
    assertThat(auditor.get("../../desk/audit.csv?from=yesterday").status()).isEqualTo(400);
  }

  @Test
  void itsPageNamesTheActs() {
    Answer page = auditor.get("../../desk/audit?subject=" + NAMES + "1", "Accept-Language", "en");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Person invited", NAMES + "1").doesNotContain(NAMES + "2");
    assertThat(page.body()).as("every action has a name").doesNotContainPattern(UNNAMED);
  }

  @Test
  void whatIsTypedAsItsPageShowsItIsFoundExactly() {
    String token = "{\"name\": \"audited\", \"role\": \"AUDITOR\"}";
    assertThat(administrator.post("tokens", "application/json", token).status()).isEqualTo(201);
    String number = found("?what=token.issued").getJsonObject(0).getString("subject");
    String account = "{\"name\": \"numbered-" + number + "\", \"roles\": [\"AUDITOR\"]}";
    assertThat(administrator.post("accounts", "application/json", account).status()).isEqualTo(201);

    assertThat(page("?subject=" + number, "en")).contains("numbered-" + number);
    assertThat(page("?subject=Token%20" + number, "en"))
        .containsPattern(">\\s*Token " + number + "\\s*<")
        .doesNotContain("numbered-" + number);
    assertThat(page("?subject=Token%20" + number, "zh"))
        .containsPattern(">\\s*令牌" + number + "\\s*<")
        .doesNotContain("numbered-" + number);
  }

  @Test
  void itsEntriesAreSealedAndCheckedByWhoeverMayReadThem() {
    long before = check().getJsonNumber("entries").longValue();
    Await.until(
        "entries are sealed",
        Duration.ofSeconds(30),
        () -> check().getJsonNumber("sealed").longValue() >= before);

    JsonObject check = check();

    assertThat(check.getJsonNumber("entries").longValue()).isGreaterThanOrEqualTo(before);
    assertThat(check.getString("head")).matches("[0-9a-f]{64}");
    assertThat(check.getJsonArray("faults")).isEmpty();
    assertThat(anyone.get("audit/check").status()).isEqualTo(401);
    assertThat(statistics.get("audit/check").status()).isEqualTo(403);
    assertThat(administrator.get("audit/check").status()).isEqualTo(200);
    assertThat(auditor.post("audit/check", "application/json", "{}").status()).isEqualTo(405);
  }

  private JsonObject check() {
    Answer answer = auditor.get("audit/check");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void itsPageHasTheLastHashAndSaysWhatACheckFound() {
    Await.until("something is sealed", Duration.ofSeconds(30), () -> !check().isNull("head"));

    String page = page("", "en");
    assertThat(page)
        .contains("Sealed entries", "?check=1#integrity")
        .containsPattern("class=\"hash\">[0-9a-f]{64}<")
        .doesNotContain("matches its seal");
    assertThat(page("?check=1", "en")).contains("No fault found.");
    assertThat(page("?check=1", "zh")).contains("已入链操作记录均与哈希链一致。");
    assertThat(statistics.get("../../desk/audit?check=1").status()).isEqualTo(403);
  }

  private String page(String query, String language) {
    Answer page = auditor.get("../../desk/audit" + query, "Accept-Language", language);
    assertThat(page.status()).isEqualTo(200);
    return page.body();
  }
}
