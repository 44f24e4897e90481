package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Dimension.ECONOMY;

import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.access.Visibilities;
import org.junit.jupiter.api.Test;

class RatioTest {

  private final World world = new World();

  RatioTest() {
    world.figures.metrics.load(
        """
        {"kinds": {}, "metrics": [
          {"metric": "pavilion_share", "version": 1, "since": "2026-11-24",
           "name": {"en": "Share", "zh": "占比"}, "definition": {"en": "Share.", "zh": "占比。"},
           "take": "ratio(inside, everywhere)", "unit": "percent",
           "wording": {"en": "{0} percent", "one": "{0} percent", "zh": "{0}%"},
           "rounding": {"decimals": 1}, "dimensions": ["economy"]},
          {"metric": "inside", "version": 1, "since": "2026-11-24",
           "name": {"en": "In", "zh": "内"}, "definition": {"en": "In.", "zh": "内。"},
           "accounts": ["deal.tentative"], "where": {"pavilion": "any"}, "take": "sum",
           "unit": "reporting currency",
           "rounding": {"decimals": 2}, "dimensions": ["economy"]},
          {"metric": "everywhere", "version": 1, "since": "2026-11-24",
           "name": {"en": "All", "zh": "全"}, "definition": {"en": "All.", "zh": "全。"},
           "accounts": ["deal.tentative"], "take": "sum", "unit": "reporting currency",
           "rounding": {"decimals": 2}, "dimensions": ["economy", "section"]}]}
        """);
  }

  @Test
  void isOneMetricAsPercentageOfAnother() {
    world.deal("ciie-6", "1", null, "us-food-agriculture");
    world.deal("ciie-6", "2", null, null);

    Figure figure = world.figure("ciie-6", "pavilion_share");

    assertThat(figure.value()).isEqualTo("33.3333333333");
    assertThat(figure.rounded())
        .isEqualTo(new RoundedValue("33.3", "percent", "1 decimal, half up"));
    assertThat(figure.text().en()).isEqualTo("33.3 percent");
  }

  @Test
  void hasNoValueWhereTheWholeIsZero() {
    assertThatThrownBy(() -> world.figure("ciie-6", "pavilion_share"))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("pavilion_share has no value in ciie-6");
    assertThat(world.figures.all("ciie-6", FigureQuery.LIVE, Visibilities.ALL))
        .extracting(figure -> figure.metric().code())
        .containsExactly("inside", "everywhere");
  }

  @Test
  void hasNoPartsAndNoRecordsOfItsOwn() {
    world.deal("ciie-6", "2", null, null);

    assertThatThrownBy(
            () ->
                world.figures.figure(
                    "ciie-6", "pavilion_share", FigureQuery.LIVE.by(ECONOMY), Visibilities.ALL))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () ->
                world.figures.postings(
                    new FigureName("ciie-6", "pavilion_share"),
                    FigureQuery.LIVE,
                    Visibilities.ALL,
                    ListPart.first(5)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("See the records of inside and everywhere");
  }
}
