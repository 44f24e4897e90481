package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionTableTest {

  private StubServer server;
  private EditionTable headline;

  @BeforeEach
  void start() throws IOException {
    server =
        new StubServer()
            .answers(
                "/api/v1/editions?limit=200",
                200,
                "{\"items\": ["
                    + edition("ciie-5", "2022-11-05", 100)
                    + ","
                    + edition("ciie-6", "2023-11-05", 18204)
                    + ","
                    + edition("ciie-7", "2024-11-05", 624)
                    + ","
                    + edition("ciie-8", "2025-11-05", 0)
                    + "]}")
            .answers("/api/v1/editions/ciie-7/figures/deals", 200, "{\"value\": 0}")
            .answers("/api/v1/editions/ciie-6/figures/deals", 200, "{\"value\": 5312}")
            .answers(
                "/api/v1/metrics",
                200,
                """
                {"items": [{"metric": "tentative_deal_value", "name": {"en": "Tentative deals"}},
                           {"metric": "exhibitors", "name": {"en": "Exhibitors"}},
                           {"metric": "deals", "name": {"en": "Deals"}}]}
                """)
            .answers(
                "/api/v1/editions/ciie-6/figures",
                200,
                """
                {"items": [
                  {"metric": "tentative_deal_value", "text": {"en": "78.41 billion US dollars"},
                   "comparison": {"rounded": "6.7", "growth": {"low": "6.66", "high": "6.66"}}},
                  {"metric": "gross_space", "text": {"en": "0 m²"}, "known": false},
                  {"metric": "exhibitors", "text": {"en": "3,486"}, "known": true,
                   "comparison": {"growth": {"low": "-0.31", "high": "1.20"}}},
                  {"metric": "deals", "text": {"en": "5,300"}, "comparison": null}], "next": null}
                """);
    headline = new EditionTable(ApiClient.local(server.url(), Optional.empty()));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theLatestEditionWithDealsIsShown() {
    assertThat(headline.latest().map(edition -> edition.getString("code"))).contains("ciie-6");
  }

  @Test
  void whereNoEditionHasDealsTheLatestWithRecordsIsShown() throws IOException {
    try (StubServer without = new StubServer()) {
      String some =
          edition("ciie-6", "2023-11-05", 300)
              + ","
              + edition("ciie-7", "2024-11-05", 624)
              + ","
              + edition("ciie-8", "2025-11-05", 0);
      without
          .answers("/api/v1/editions?limit=200", 200, "{\"items\": [" + some + "]}")
          .answers("/api/v1/editions/ciie-6/figures/deals", 200, "{\"value\": 0}")
          .answers("/api/v1/editions/ciie-7/figures/deals", 200, "{\"value\": 0}");
      EditionTable shown = new EditionTable(ApiClient.local(without.url(), Optional.empty()));
      assertThat(shown.latest().map(edition -> edition.getString("code"))).contains("ciie-7");
    }
  }

  @Test
  void figuresAreShownWithTheirGrowthInColumns() {
    JsonObject edition = headline.latest().orElseThrow();

    assertThat(headline.table(edition))
        .containsExactly(
            "Edition ciie-6 (sample: invented records)",
            "",
            "  Tentative deals  78.41 billion US dollars  +6.7%",
            "  Exhibitors       3,486                     -0.31% to +1.20%",
            "  Deals            5,300",
            "",
            "Counted from 18204 postings in the ledger of ciie-6; growth is compared with the edition"
                + " before.");
  }

  private static String edition(String code, String startsOn, int position) {
    return """
        {"code": "%s", "name": {"en": "Edition %s"}, "startsOn": "%s", "position": %d,
         "sample": true}
        """
        .formatted(code, code, startsOn, position);
  }
}
