package org.entrepot.sample;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class EveryRowTest {

  /** The columns of each file, as an importer knows them. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          entry("expos.csv", "expo,name_en,name_zh"),
          entry(
              "editions.csv",
              "expo,ordinal,name_en,name_zh,starts_on,ends_on,venue,venue_zh,host_city,"
                  + "host_city_zh,time_zone,reporting_currency,sample"),
          entry("sections.csv", "edition,section,name_en,name_zh"),
          entry(
              "companies.csv",
              "company,legal_name,trading_name,local_name,economy,identifier_scheme,identifier,"
                  + "size_class"),
          entry("bodies.csv", "edition,body,kind,economy,name_en,name_zh,country_exhibition"),
          entry("pavilions.csv", "edition,pavilion,name_en,name_zh,kind,economy,section"),
          entry("pavilion-hosts.csv", "edition,pavilion,host,name_en,name_zh,kind,economy"),
          entry("participations.csv", "edition,economy"),
          entry(
              "exhibitors.csv",
              "edition,exhibitor,company,role,main_exhibitor,channel,section,pavilion,net_m2,"
                  + "gross_m2,contract,contracted_on,fortune_500_rank,industry_leader"),
          entry("delegations.csv", "edition,delegation,name_en,name_zh,kind,parent"),
          entry(
              "deals.csv",
              "edition,deal,buyer,seller,subject,hs_code,origin,section,value,currency,signed_on,"
                  + "term_months,pavilion,delegation,contract,description"),
          entry(
              "showcase.csv", "edition,item,exhibitor,kind,debut,name_en,name_zh,hs_code,section"),
          entry("sign-ups.csv", "edition,sign_up,company,signed_up_on,net_m2"),
          entry(
              "agreements.csv",
              "edition,agreement,kind,parties,signed_on,section,value,currency,description"),
          entry(
              "published-figures.csv",
              "edition,metric,dimension,value,unit,qualifier,published_on,source"),
          entry(
              "outlook.csv", "indicator,period,currency,value,unit,qualifier,published_on,source"),
          entry(
              "claims.csv", "id,edition,about,dimension,value,unit,qualifier,through,note,source"));

  private WrittenSample sample;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    sample = WrittenSample.write(folder, SampleBundles.SEED, 2);
  }

  @Test
  void isOneThatTheImportTakes() throws IOException {
    assertThat(new BundleRules(sample).broken()).isEmpty();
  }

  @Test
  void hasTheColumnsOfItsFile() throws IOException {
    for (Path bundle : sample.bundles()) {
      try (var files = Files.list(bundle)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          String first =
              Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
          if (!name.equals("exchange-rates.csv")) {
            assertThat(first).as(name).isEqualTo(COLUMNS.get(name));
          }
        }
      }
    }
  }

  @Test
  void ofADayIsSignedOnThatDay() throws IOException {
    for (WrittenSample.Row deal : sample.rows("deals.csv")) {
      assertThat(deal.place()).contains(deal.get("edition") + "-" + deal.get("signed_on") + "/");
    }
  }

  @Test
  void mayLeaveOutWhatIsNotKnown() {
    List<WrittenSample.Row> deals = sample.rows("deals.csv", "ciie-6");
    for (String column : List.of("section", "hs_code", "origin", "delegation", "contract")) {
      long empty = deals.stream().filter(deal -> deal.get(column).isEmpty()).count();
      assertThat(empty).as(column).isBetween(deals.size() / 200L, deals.size() / 2L);
    }
  }

  @Test
  void mayBeInOneOfManyCurrenciesAndForSeveralYears() {
    List<WrittenSample.Row> deals = sample.rows("deals.csv", "ciie-6");
    assertThat(deals.stream().map(deal -> deal.get("currency")).distinct()).hasSizeGreaterThan(25);
    assertThat(deals.stream().filter(deal -> Integer.parseInt(deal.get("term_months")) > 12))
        .hasSizeGreaterThan(deals.size() / 20);
  }
}
