package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.access.Act;
import org.entrepot.access.Acts;
import org.entrepot.access.Callers;
import org.entrepot.access.Role;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.KnownMetrics;
import org.entrepot.figure.NoEditions;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Requests;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.entrepot.published.PublishedPage.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedPageTest {

  private static final PublishedMeasures METRICS = KnownMetrics.all();

  @Test
  void takesADecisionOnOneFigureAsItWasSeen() {
    Decision decision = Decision.parse("17:42:NO");

    assertThat(decision.expo()).isEmpty();
    assertThat(decision.id()).isEqualTo(17);
    assertThat(decision.revision()).isEqualTo(42);
    assertThat(decision.comparable()).isFalse();
  }

  @Test
  void takesADecisionOnAllOfAName() {
    Decision decision = Decision.parse("ciie:new_products:YES");

    assertThat(decision.expo()).contains("ciie");
    assertThat(decision.of()).isEqualTo("new_products");
    assertThat(decision.comparable()).isTrue();
  }

  @Test
  void takesNothingElse() {
    for (String text : new String[] {"17:42", "17:42:MAYBE", "17:42:YES:NO", ""}) {
      assertThatThrownBy(() -> Decision.parse(text)).as(text).isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void aRowIsTiedToTheMetricThatIsChosenInIt() {
    Route route =
        Requests.route(
            Map.of(
                "metric-17", "gross_space", "note-17", " halls only ", "metric-18", "net_space"));

    assertThat(PublishedPage.wish(17, true, route))
        .isEqualTo(new PublishedTie.WantedTie("gross_space", true, "halls only"));
    assertThat(PublishedPage.wish(18, false, route))
        .isEqualTo(new PublishedTie.WantedTie("net_space", false, null));
  }

  @Test
  void aRowWithoutAMetricAsksForOne() {
    assertThatThrownBy(() -> PublishedPage.wish(17, true, Requests.route(Map.of("metric-17", ""))))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("metric");
  }

  @Test
  void aDecisionIsMadeWhereThePersonIsAndNotTheirProxy() {
    List<Act> acts = new ArrayList<>();
    PublishedPage page = new PublishedPage();
    page.desk =
        new PublishedDesk() {
          @Override
          public List<PublishedFigure> tieAll(
              String expo, PublishedTie.WantedTie wish, Act act, Visibility visibility) {
            acts.add(act);
            return List.of();
          }
        };

    page.access = Callers.with(Role.STATISTICS);
    page.act = Acts.from(Acts.PROXY, "192.0.2.1", Role.STATISTICS);
    page.decide(Decision.parse("ciie:new_products:YES"));
    page.act = Acts.from("198.51.100.1", "192.0.2.1", Role.STATISTICS);
    page.decide(Decision.parse("ciie:new_products:YES"));

    assertThat(acts)
        .extracting(Act::origin)
        .as("behind the proxy, and a stranger who writes what it would")
        .containsExactly("192.0.2.1", "198.51.100.1");
  }

  @Test
  void itsOwnNameComesFirstAndEveryMetricIsThere() {
    List<SelectOption> choices = choices("new_products", null);

    assertThat(choices.get(0).value()).isEqualTo("new_products");
    assertThat(chosen(choices)).containsExactly("new_products");
    assertThat(choices).extracting(SelectOption::value).hasSameSizeAs(METRICS.all());
    assertThat(choices).extracting(SelectOption::value).doesNotHaveDuplicates();
  }

  @Test
  void whatItIsTiedToIsChosen() {
    PublishedTie tie = new PublishedTie("net_space", true, null, "ann", Instant.EPOCH);

    assertThat(choices("gross_space", tie).get(0).value()).isEqualTo("gross_space");
    assertThat(chosen(choices("gross_space", tie))).containsExactly("net_space");
    assertThat(chosen(choices("exhibition_area", tie))).containsExactly("net_space");
  }

  @Test
  void aNameThatIsNoMetricChoosesNothingByItself() {
    List<SelectOption> choices = choices("exhibition_area", null);

    assertThat(choices.get(0).value()).isEmpty();
    assertThat(chosen(choices)).isEmpty();
    assertThat(choices).hasSize(METRICS.all().size() + 1);
  }

  private static List<String> chosen(List<SelectOption> choices) {
    return choices.stream().filter(SelectOption::now).map(SelectOption::value).toList();
  }

  private static List<SelectOption> choices(String name, @Nullable PublishedTie tie) {
    return line(Language.EN, figure(name, "", "461", "items", null, tie)).metrics();
  }

  private static PublishedFigure figure(
      String name,
      String dimension,
      String value,
      String unit,
      @Nullable String qualifier,
      @Nullable PublishedTie tie) {
    return new PublishedFigure(
        17,
        "ciie-8",
        name,
        dimension,
        LocalDate.parse("2025-11-10"),
        "closing reports",
        new BigDecimal(value),
        unit,
        qualifier,
        3,
        tie);
  }

  private static PublishedGroup.PublishedLine line(Language language, PublishedFigure figure) {
    PublishedGroups groups =
        new PublishedGroups(
            new Messages(language),
            new Eighth(),
            METRICS,
            KnownMetrics.parts(new Sections(), language));
    return groups.of("ciie", List.of(figure)).get(0).lines().get(0);
  }

  @Test
  void aPartAndANumberAreSaidInWords() {
    PublishedGroup.PublishedLine line =
        line(
            Language.EN,
            figure("tentative_deal_value", "section=automobiles", "16.46", "USD bn", null, null));

    assertThat(line.part()).isEqualTo("Automobiles");
    assertThat(line.number()).isEqualTo("16.46 billion US dollars");
  }

  @Test
  void anAreaIsSaidToBeNetOrGrossOrNeither() {
    PublishedGroup.PublishedLine line =
        area(Language.EN, "net or gross not stated; business exhibition");
    assertThat(line.area()).isEqualTo("net or gross not stated");
    assertThat(line.qualifier()).isEqualTo("business exhibition");
    assertThat(area(Language.ZH, "gross").area()).isEqualTo("展览总面积");
    assertThat(area(Language.EN, null).area()).isEqualTo("net or gross not stated");
  }

  private static PublishedGroup.PublishedLine area(Language language, @Nullable String words) {
    return line(language, figure("exhibition_area", "", "367000", "m2", words, null));
  }

  private static final class Sections implements DimensionValues {

    @Override
    public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
      return dimension == Dimension.SECTION
          ? new TreeMap<>(Map.of("automobiles", new LocalText("Automobiles", null)))
          : new TreeMap<>();
    }

    @Override
    public SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension) {
      return new TreeMap<>();
    }

    @Override
    public long revision() {
      return 0;
    }

    @Override
    public long recordChanges() {
      return 1;
    }
  }

  /** The edition that the published figures are of. */
  private static final class Eighth extends NoEditions {

    @Override
    public Optional<Edition> find(String code) {
      return Optional.of(new Opened());
    }
  }

  private static final class Opened extends Edition {

    @Override
    public LocalDate startsOn() {
      return LocalDate.parse("2025-11-05");
    }
  }
}
