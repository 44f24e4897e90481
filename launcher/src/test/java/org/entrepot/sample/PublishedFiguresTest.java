package org.entrepot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entrepot.sample.WrittenSample.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records add up to what was published, at any scale; recomputed from the written files. */
class PublishedFiguresTest {

  private static final String PAVILION = "us-food-agriculture";

  @TestFactory
  Stream<DynamicTest> atScale1(@TempDir Path folder) throws IOException {
    return figures(folder, 1);
  }

  @TestFactory
  Stream<DynamicTest> atScale3(@TempDir Path folder) throws IOException {
    return figures(folder, 3);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, Long.MIN_VALUE})
  void withAnySeed(long seed, @TempDir Path folder) throws IOException {
    WrittenFigures is = new WrittenFigures(WrittenSample.write(folder, seed, 1));
    addsUp(is);
    pavilion(is, 1);
    countsExhibitors(is, 1);
    knowsEconomies(is);
  }

  private Stream<DynamicTest> figures(Path folder, int scale) throws IOException {
    WrittenFigures is = new WrittenFigures(WrittenSample.write(folder, SampleBundles.SEED, scale));
    return Stream.of(
        DynamicTest.dynamicTest("counts deals", () -> countsDeals(is, scale)),
        DynamicTest.dynamicTest("counts exhibitors", () -> countsExhibitors(is, scale)),
        DynamicTest.dynamicTest("counts honours", () -> countsHonours(is, scale)),
        DynamicTest.dynamicTest("knows economies", () -> knowsEconomies(is)),
        DynamicTest.dynamicTest("adds up", () -> addsUp(is)),
        DynamicTest.dynamicTest("has the pavilion's result", () -> pavilion(is, scale)),
        DynamicTest.dynamicTest("fills the halls", () -> fillsTheHalls(is)),
        DynamicTest.dynamicTest("splits like an expo", () -> splits(is)),
        DynamicTest.dynamicTest("ends with a strong day", () -> endsStrong(is)));
  }

  private static void countsDeals(WrittenFigures is, int scale) {
    assertThat(is.deals("ciie-5")).hasSize(4_806 * scale);
    assertThat(is.deals("ciie-6")).hasSize(5_312 * scale);
  }

  private static void countsExhibitors(WrittenFigures is, int scale) {
    assertThat(is.exhibitors("ciie-5")).hasSize(2_846 * scale);
    assertThat(is.exhibitors("ciie-6")).hasSize(3_486 * scale);
    assertThat(is.exhibitors("ciie-5", "AU")).hasSize(206 * scale);
    assertThat(is.exhibitors("ciie-6", "AU")).hasSize(249 * scale);
    assertThat(is.overseasOrganisedSmes("ciie-5")).isEqualTo(1_083L * scale);
    assertThat(is.overseasOrganisedSmes("ciie-6")).isEqualTo(1_512L * scale);
  }

  private static void countsHonours(WrittenFigures is, int scale) {
    for (String edition : List.of("ciie-5", "ciie-6")) {
      List<Row> honoured = is.honoured(edition);
      assertThat(honoured).hasSize((edition.equals("ciie-5") ? 284 : 289) * scale);
      List<String> ranks =
          honoured.stream().map(r -> r.get("fortune_500_rank")).filter(r -> !r.isEmpty()).toList();
      assertThat(ranks).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
  }

  private static void knowsEconomies(WrittenFigures is) {
    Set<String> fifth = is.economies("ciie-5");
    Set<String> sixth = is.economies("ciie-6");
    assertThat(fifth).hasSize(127).doesNotContain("CN");
    assertThat(sixth).hasSize(128).doesNotContain("CN");
    Set<String> first = new HashSet<>(sixth);
    first.removeAll(fifth);
    assertThat(first).hasSize(11);
    for (String earlier : List.of("ciie-1", "ciie-2", "ciie-3", "ciie-4")) {
      first.removeAll(is.economies(earlier));
    }
    assertThat(first)
        .containsExactlyInAnyOrder(
            "AD", "AG", "BB", "BS", "CV", "DM", "GQ", "HN", "SM", "SR", "ZW");
  }

  private static void addsUp(WrittenFigures is) {
    BigDecimal fifth = is.total(is.deals("ciie-5"));
    BigDecimal sixth = is.total(is.deals("ciie-6"));
    assertThat(fifth).isBetween(new BigDecimal("73515000000"), new BigDecimal("73518000000"));
    assertThat(sixth).isBetween(new BigDecimal("78408000000"), new BigDecimal("78414999999"));
    BigDecimal growth =
        sixth.subtract(fifth).movePointRight(2).divide(fifth, 6, RoundingMode.HALF_UP);
    assertThat(growth).isBetween(new BigDecimal("6.651"), new BigDecimal("6.665"));
  }

  private static void pavilion(WrittenFigures is, int scale) {
    Predicate<Row> in = row -> row.get("pavilion").equals(PAVILION);
    assertThat(is.exhibitors("ciie-6").stream().filter(in)).hasSize(17 * scale);
    List<Row> deals = is.deals("ciie-6").stream().filter(in).toList();
    BigDecimal millions = is.total(deals).movePointLeft(6);
    assertThat(millions.setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo("505");
    assertThat(is.exhibitors("ciie-5").stream().filter(in)).isEmpty();
  }

  private static void fillsTheHalls(WrittenFigures is) {
    BigDecimal gross = is.space("ciie-6", "gross_m2");
    BigDecimal net = is.space("ciie-6", "net_m2");
    assertThat(gross).isBetween(new BigDecimal(366_900), new BigDecimal(367_100));
    assertThat(net).isBetween(new BigDecimal(170_000), new BigDecimal(180_000));
  }

  private static void splits(WrittenFigures is) {
    Map<String, BigDecimal> sections = is.by("ciie-6", row -> row.get("section"));
    assertThat(order(sections))
        .containsExactly(
            "intelligent-industry",
            "food-agriculture",
            "medical",
            "consumer-goods",
            "automobiles",
            "services",
            "");
    Map<String, BigDecimal> economies = is.by("ciie-6", row -> row.get("seller").substring(0, 2));
    assertThat(order(economies)).startsWith("US", "JP", "DE", "AU", "FR", "KR", "BR", "NZ");
  }

  private static void endsStrong(WrittenFigures is) {
    for (String edition : List.of("ciie-5", "ciie-6")) {
      List<String> days = order(is.by(edition, row -> row.get("signed_on")));
      assertThat(days).hasSize(6);
      assertThat(days.get(0)).endsWith("-11-10");
      assertThat(days.get(5)).endsWith("-11-05");
    }
  }

  private static List<String> order(Map<String, BigDecimal> parts) {
    return parts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
