package org.entrepot.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entrepot.sample.WrittenSample.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first four editions: small ledgers that add up to what was published where it was. */
@TestInstance(Lifecycle.PER_CLASS)
class EarlierEditionsTest {

  private static final int SCALE = 2;

  private WrittenFigures is;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    is = new WrittenFigures(WrittenSample.write(folder, SampleBundles.SEED, SCALE));
  }

  @ParameterizedTest
  @CsvSource({"ciie-1, 3617, 151, 173", "ciie-2, 3842, 148, 192", "ciie-4, 2946, 127, 184"})
  void countExhibitorsAsPublished(String edition, int exhibitors, int economies, int australia) {
    assertThat(is.exhibitors(edition)).hasSize(exhibitors * SCALE);
    assertThat(is.economies(edition)).hasSize(economies).doesNotContain("CN");
    assertThat(is.exhibitors(edition, "AU")).hasSize(australia * SCALE);
  }

  @Test
  void knowEconomiesOfTheThirdWithoutExhibitors() {
    assertThat(is.sample().rows("exhibitors.csv", "ciie-3")).isEmpty();
    assertThat(is.economies("ciie-3")).hasSize(124).doesNotContain("CN");
  }

  @Test
  void countLeadersWhereThatWasPublished() {
    assertThat(is.honoured("ciie-4")).hasSize(281 * SCALE);
    for (String edition : List.of("ciie-1", "ciie-2")) {
      assertThat(is.sample().rows("exhibitors.csv", edition))
          .allMatch(row -> row.get("industry_leader").isEmpty());
    }
  }

  @Test
  void haveNoDealsNorAgreements() {
    for (String edition : List.of("ciie-1", "ciie-2", "ciie-3", "ciie-4")) {
      assertThat(is.deals(edition)).isEmpty();
      assertThat(is.sample().rows("agreements.csv", edition)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ciie-1", "ciie-2", "ciie-4"})
  void doNotSayWhoStoodWhere(String edition) {
    assertThat(is.exhibitors(edition))
        .allSatisfy(
            row -> {
              assertThat(row.get("role")).isEqualTo("MAIN");
              for (String column : List.of("pavilion", "net_m2", "gross_m2", "contract")) {
                assertThat(row.get(column)).as(column).isEmpty();
              }
            });
  }

  @Test
  void seeManyCompaniesAgain() {
    Set<String> fourth = companies("ciie-4");
    Set<String> fifth = companies("ciie-5");
    fifth.retainAll(fourth);
    assertThat(fifth.size()).isBetween(fourth.size() * 2 / 5, fourth.size() * 4 / 5);
    Set<String> sixth = companies("ciie-6");
    sixth.retainAll(companies("ciie-1"));
    assertThat(sixth).hasSizeGreaterThan(1_000);
  }

  private Set<String> companies(String edition) {
    return is.exhibitors(edition).stream().map((Row row) -> row.get("company")).collect(toSet());
  }

  @Test
  void organiseFewerSmallCompaniesOverseasThanTheFifth() {
    for (String edition : List.of("ciie-1", "ciie-2", "ciie-4")) {
      assertThat(is.overseasOrganisedSmes(edition)).isBetween(800L * SCALE, 1_000L * SCALE);
    }
  }

  @Test
  void areOpenOnTheirRealDays() {
    Set<String> days = new HashSet<>();
    is.sample()
        .rows("editions.csv")
        .forEach(row -> days.add(row.get("ordinal") + " " + row.get("starts_on")));
    assertThat(days)
        .containsExactlyInAnyOrder(
            "1 2018-11-05",
            "2 2019-11-05",
            "3 2020-11-05",
            "4 2021-11-05",
            "5 2022-11-05",
            "6 2023-11-05",
            "7 2024-11-05",
            "8 2025-11-05");
  }
}
