package org.entrepot.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
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

/** Bodies, hosts, items shown, agreements and sign-ups: as many as published at any scale. */
@TestInstance(Lifecycle.PER_CLASS)
class AroundTheDealsTest {

  private static final String AMERICAN = "us-food-agriculture";

  private WrittenSample sample;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    sample = WrittenSample.write(folder, SampleBundles.SEED, 2);
  }

  @Test
  void bodiesAttendAsPublished() {
    assertThat(sample.rows("bodies.csv", "ciie-5"))
        .hasSize(145)
        .allMatch(row -> row.get("country_exhibition").isEmpty());
    List<Row> sixth = sample.rows("bodies.csv", "ciie-6");
    assertThat(sixth).hasSize(154);
    assertThat(sixth.stream().filter(row -> row.get("country_exhibition").equals("yes")))
        .hasSize(72);
    assertThat(sixth.stream().filter(row -> row.get("kind").startsWith("INTERNATIONAL")))
        .hasSize(16);
  }

  @Test
  void theAmericanPavilionHasTwoHostsAGovernmentAmongThem() {
    List<Row> hosts =
        sample.rows("pavilion-hosts.csv").stream()
            .filter(row -> row.get("pavilion").equals(AMERICAN))
            .toList();
    assertThat(hosts)
        .extracting(row -> row.get("edition") + " " + row.get("kind") + " " + row.get("economy"))
        .containsExactly("ciie-6 CHAMBER US", "ciie-6 GOVERNMENT US");
  }

  @Test
  void noGovernmentOfTheUnitedStatesWasHostBefore() {
    assertThat(governments("ciie-6")).contains("US");
    for (String edition : List.of("ciie-1", "ciie-2", "ciie-3", "ciie-4", "ciie-5")) {
      assertThat(governments(edition)).as(edition).isNotEmpty().doesNotContain("US");
    }
  }

  private Set<String> governments(String edition) {
    return sample.rows("pavilion-hosts.csv", edition).stream()
        .filter(row -> row.get("kind").equals("GOVERNMENT"))
        .map(row -> row.get("economy"))
        .collect(toSet());
  }

  @Test
  void everyPavilionHasAHost() {
    Set<String> hosted =
        sample.rows("pavilion-hosts.csv").stream()
            .map(row -> row.get("edition") + " " + row.get("pavilion"))
            .collect(toSet());
    assertThat(sample.rows("pavilions.csv"))
        .hasSizeGreaterThan(100)
        .allMatch(row -> hosted.contains(row.get("edition") + " " + row.get("pavilion")));
  }

  @ParameterizedTest
  @CsvSource({"ciie-1, 0", "ciie-2, 391", "ciie-3, 0", "ciie-4, 422", "ciie-5, 438", "ciie-6, 442"})
  void newProductsAreAsManyAsPublished(String edition, int items) {
    List<Row> shown = sample.rows("showcase.csv", edition);
    assertThat(shown).hasSize(items);
    for (String column : List.of("kind", "debut")) {
      assertThat(shown.stream().map(row -> row.get(column)).distinct())
          .as(column)
          .hasSize(items == 0 ? 0 : 3);
    }
    assertThat(shown.stream().map(row -> row.get("name_en"))).doesNotHaveDuplicates();
  }

  @Test
  void anItemStandsInTheSectionOfItsExhibitor() {
    Set<String> sections =
        sample.rows("exhibitors.csv").stream()
            .map(r -> r.get("edition") + r.get("exhibitor") + r.get("section"))
            .collect(toSet());
    assertThat(sample.rows("showcase.csv"))
        .allMatch(r -> sections.contains(r.get("edition") + r.get("exhibitor") + r.get("section")));
  }

  @Test
  void theRealCompaniesAreInOneAgreementAndNowhereElse() {
    assertThat(sample.rows("agreements.csv", "ciie-5")).hasSize(21);
    assertThat(sample.rows("agreements.csv", "ciie-6")).hasSize(36);
    List<Row> real =
        sample.rows("companies.csv").stream()
            .filter(row -> !row.get("company").matches("[A-Z]{2}-\\d{6,}"))
            .toList();
    assertThat(real)
        .extracting(row -> row.get("legal_name") + " " + row.get("economy"))
        .containsExactly("Befar Group CN", "Emerson US");
    String parties = real.get(0).get("company") + ";" + real.get(1).get("company");
    assertThat(named("agreements.csv", "parties", real))
        .singleElement()
        .satisfies(row -> assertThat(row.get("parties")).isEqualTo(parties))
        .satisfies(row -> assertThat(row.get("kind")).isEqualTo("STRATEGIC_COOPERATION"))
        .satisfies(row -> assertThat(row.get("edition")).isEqualTo("ciie-6"));
    assertThat(named("exhibitors.csv", "company", real)).isEmpty();
    assertThat(named("deals.csv", "buyer", real)).isEmpty();
    assertThat(named("deals.csv", "seller", real)).isEmpty();
    assertThat(named("sign-ups.csv", "company", real)).isEmpty();
  }

  private List<Row> named(String file, String column, List<Row> companies) {
    return sample.rows(file).stream()
        .filter(row -> companies.stream().anyMatch(c -> row.get(column).contains(c.get("company"))))
        .toList();
  }

  /** "Nearly 200" is from 190, "more than 100,000" below 110,000; the same of January. */
  @ParameterizedTest
  @CsvSource({
    "2023-11-10, 190, 199, 100001, 109999",
    "2024-01-10, 301, 399, 130001, 139999",
  })
  void theSeventhFillsAsPublished(String through, int few, int many, long small, long large) {
    List<Row> signUps =
        sample.rows("sign-ups.csv").stream()
            .filter(row -> row.get("signed_up_on").compareTo(through) <= 0)
            .toList();
    assertThat(signUps).hasSizeBetween(few, many);
    BigDecimal metres =
        signUps.stream()
            .map(row -> new BigDecimal(row.get("net_m2")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(metres).isBetween(BigDecimal.valueOf(small), BigDecimal.valueOf(large));
  }

  @Test
  void whoSignsUpExhibitedInTheSixthAndSignsUpOnce() {
    List<Row> signUps = sample.rows("sign-ups.csv", "ciie-7");
    Set<String> sixth =
        sample.exhibitors("ciie-6").stream().map(row -> row.get("company")).collect(toSet());
    assertThat(signUps)
        .hasSameSizeAs(sample.rows("sign-ups.csv"))
        .allMatch(row -> sixth.contains(row.get("company")));
    assertThat(signUps.stream().map(row -> row.get("company"))).doesNotHaveDuplicates();
    assertThat(signUps.stream().map(row -> row.get("signed_up_on")).distinct())
        .hasSizeGreaterThan(30)
        .contains("2023-11-05", "2023-11-10")
        .isSorted();
  }
}
