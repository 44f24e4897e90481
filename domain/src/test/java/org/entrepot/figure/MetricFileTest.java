package org.entrepot.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Startup;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.published.AreaKind;
import org.junit.jupiter.api.Test;

class MetricFileTest {

  private static final String GOOD =
      """
      {"kinds": {"CHAMBER": {"en": "Chambers", "zh": "商会"}}, "metrics": [{
        "metric": "hosts", "version": 2, "since": "2026-11-24",
        "name": {"en": "Hosts", "zh": "主办方"}, "definition": {"en": "Hosts.", "zh": "主办方。"},
        "accounts": ["host"], "where": {"pavilion": "any", "section": ["medical"]},
        "allOf": ["A"], "anyOf": ["B"], "noneOf": ["C"], "take": "sum", "unit": "1",
        "wording": {"en": "{0} hosts", "one": "{0} host", "zh": "{0}个"},
        "rounding": {"decimals": 0}, "dimensions": ["kind"], "kinds": ["CHAMBER"]}]}
      """;

  @Test
  void readsTheWholeGrammar() {
    Metric metric = read(GOOD).get(0);

    assertThat(metric.selection())
        .isEqualTo(
            new PostingSelection(
                Set.of("host"),
                Map.of(Dimension.PAVILION, Set.of(), Dimension.SECTION, Set.of("medical")),
                Set.of("A"),
                Set.of("B"),
                Set.of("C")));
    assertThat(metric.take()).hasToString("sum");
    assertThat(metric.version()).isEqualTo(2);
    assertThat(metric.kinds()).containsOnlyKeys("CHAMBER");
  }

  @Test
  void saysWhatIsWrong() {
    refuses("\"sum\"", "\"average\"", "metric \"hosts\": takes \"average\"");
    refuses("\"sum\"", "\"newSince(economy)\"", "known are sum, distinct(dimension)");
    refuses("\"sum\"", "\"ratio(a, b)\"", "takes of two metrics");
    refuses("\"unit\": \"1\"", "\"unit\": \"percent\"", "if, and only if, it is a ratio");
    refuses("\"sum\"", "\"distinct(colour)\"", "there is no dimension \"colour\"");
    refuses(
        "\"dimensions\": [\"kind\"]", "\"dimensions\": [\"kind\", \"section\"]", "fixes section");
    refuses("\"unit\": \"1\"", "\"unit\": \"kg\"", "has the unit \"kg\"");
    refuses("\"kinds\": [\"CHAMBER\"]", "\"kinds\": [\"GUILD\"]", "the kind GUILD");
    refuses("\"noneOf\"", "\"nonOf\"", "does not know the members [nonOf]");
    refuses("[\"host\"]", "[]", "at least one account");
    refuses("\"version\": 2,", "", "needs the number \"version\"");
    refuses("\"decimals\": 0", "\"scaled\": true", "needs the number \"decimals\"");
    refuses(", \"zh\": \"{0}个\"", "", "needs \"zh\" in \"wording\"");
    refuses(", \"zh\": \"主办方。\"", "", "needs \"zh\" in \"definition\"");
    refuses("\"any\"", "\"all\"", "a list of values or \"any\"");
    refuses("\"kinds\":", "\"sorts\":", "needs the members \"kinds\" and \"metrics\"");
    refuses("{\"kinds\"", "\"kinds\"", "cannot be read");
  }

  @Test
  void readsWhoIsNewSinceEarlierEditions() {
    Metric metric = read(GOOD.replace("\"sum\"", "\"newSince(economy, host, body)\"")).get(0);

    assertThat(metric.take())
        .isEqualTo(new Aggregation.NewSince(Dimension.ECONOMY, List.of("host", "body")));
  }

  @Test
  void refusesARatioOfMetricsThatAreNotThere() {
    String ratio =
        GOOD.replace(
                "\"accounts\": [\"host\"], \"where\": {\"pavilion\": \"any\", \"section\": [\"medical\"]},",
                "")
            .replace("\"allOf\": [\"A\"], \"anyOf\": [\"B\"], \"noneOf\": [\"C\"],", "")
            .replace("\"sum\"", "\"ratio(guests, hosts)\"")
            .replace("\"unit\": \"1\"", "\"unit\": \"percent\"");

    assertThatThrownBy(() -> read(ratio)).hasMessageContaining("needs a metric guests");
  }

  @Test
  void refusesACountThatIsNotThere() {
    String counted = GOOD.replace("\"take\"", "\"count\": \"guests\", \"take\"");

    assertThatThrownBy(() -> read(counted)).hasMessageContaining("needs a metric guests");
  }

  @Test
  void theProgramHasOneHeadlineAndSaysWhatItIsOf() {
    Metrics metrics = new Metrics();
    metrics.load();

    assertThat(metrics.headline().code()).isEqualTo("tentative_deal_value");
    assertThat(metrics.headlineCount().code()).isEqualTo("deals");
  }

  @Test
  void refusesAFileWithoutAHeadlineOrWithoutItsCount() {
    Metrics none = new Metrics();
    none.load(GOOD);
    Metrics alone = new Metrics();
    alone.load(GOOD.replace("\"take\"", "\"headline\": true, \"take\""));

    assertThatThrownBy(() -> none.start(new Startup()))
        .hasMessageContaining("needs one metric that is the headline, not 0");
    assertThatThrownBy(() -> alone.start(new Startup())).hasMessageContaining("needs a \"count\"");
  }

  @Test
  void refusesTheSameVersionTwice() {
    assertThatThrownBy(() -> read(with(GOOD, entry(GOOD))))
        .hasMessageContaining("hosts version 2 twice");
  }

  @Test
  void refusesTwoMetricsInOnePlaceOfTheOverview() {
    String first = GOOD.replace("\"take\"", "\"tile\": 3, \"take\"");
    String second = entry(first).replace("\"metric\": \"hosts\"", "\"metric\": \"guests\"");

    assertThatThrownBy(() -> read(with(first, second)))
        .hasMessage("metrics.json, metric guests: has the tile 3, which is that of hosts.");
  }

  @Test
  void thePlaceOfAnEarlierVersionMayBeAnothers() {
    String first = GOOD.replace("\"take\"", "\"tile\": 3, \"take\"");
    String next = entry(GOOD).replace("\"version\": 2", "\"version\": 3");
    String other = entry(first).replace("\"metric\": \"hosts\"", "\"metric\": \"guests\"");

    assertThat(read(with(first, next + ", " + other)))
        .extracting(Metric::tile)
        .containsExactly(3, 0, 3);
  }

  /** The one entry of such a file. */
  private static String entry(String file) {
    return file.substring(file.indexOf("[{") + 1, file.lastIndexOf("]}"));
  }

  private static String with(String file, String more) {
    return file.replace("]}\n", ", " + more + "]}\n");
  }

  @Test
  void everyMetricOfTheProgramHasAChineseNameAndSentence() {
    Metrics metrics = new Metrics();
    metrics.load();

    assertThat(metrics.all())
        .extracting(Metric::code)
        .contains("tentative_deal_value", "deals", "exhibitors", "economies_with_exhibitors")
        .contains("net_space", "pavilion_deal_value", "pavilion_exhibitors")
        .contains("first_time_economies", "first_time_government_hosts");
    assertThat(metrics.all())
        .allSatisfy(
            metric -> {
              assertThat(metric.name().zh()).isNotBlank();
              assertThat(metric.definition().zh()).endsWith("。");
              assertThat(metric.definition().en()).endsWith(".");
            });
  }

  @Test
  void everyMetricOfTheProgramHasWordsThatTextsUseForIt() {
    Metrics metrics = new Metrics();
    metrics.load();

    assertThat(metrics.all())
        .allSatisfy(
            metric -> {
              SpokenMetric spoken = metric.spoken();
              assertThat(spoken.units()).as(metric.code()).isNotEmpty();
              assertThat(spoken.words()).anyMatch(word -> word.matches("\\p{ASCII}+"));
              assertThat(spoken.words()).anyMatch(word -> word.matches("\\P{ASCII}.*"));
            });
  }

  @Test
  void readsTheTileAndTheKindOfArea() {
    Metric metric =
        read(GOOD.replace("\"unit\": \"1\"", "\"unit\": \"m2\", \"area\": \"NET\", \"tile\": 4"))
            .get(0);

    assertThat(metric.area()).isEqualTo(AreaKind.NET);
    assertThat(metric.tile()).isEqualTo(4);
    refuses("\"unit\": \"1\"", "\"unit\": \"m2\"", "needs an area");
  }

  private static void refuses(String good, String bad, String sentence) {
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .as(bad)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(sentence);
  }

  private static List<Metric> read(String json) {
    return MetricFile.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
