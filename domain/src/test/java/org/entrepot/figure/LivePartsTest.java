package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.entrepot.access.Visibilities;
import org.entrepot.ledger.Dimension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivePartsTest {

  private static final String EDITION = "ciie-6";

  private final World world = new World();
  private final LiveParts live = new LiveParts();

  @BeforeEach
  void reading() {
    live.figures = world.figures;
    live.metrics = world.figures.metrics;
    live.evaluator = world.figures.evaluator;
    live.members = world.figures.members;
  }

  private List<FigurePart> parts() {
    return live.of(EDITION, Visibilities.ALL);
  }

  /** Each breakdown that a figure has, and no other. */
  @Test
  void areThoseOfEveryBreakdown() {
    world.deal(EDITION, "10", "food", null);
    world.deal(EDITION, "20", "autos", "japan");
    world.exhibitor(EDITION, "DE", 1);

    for (Metric metric : world.figures.metrics.all()) {
      for (Dimension by : metric.dimensions()) {
        if (metric.breaksDownBy(by)) {
          assertThat(parts())
              .filteredOn(part -> part.metric().equals(metric) && part.by() == by)
              .filteredOn(part -> !part.key().isEmpty())
              .extracting(FigurePart::key, FigurePart::value)
              .as("%s by %s", metric.code(), by)
              .containsExactlyElementsOf(
                  broken(metric, by).stream()
                      .map(part -> tuple(part.key(), part.value()))
                      .toList());
        }
      }
    }
  }

  private List<BreakdownPart> broken(Metric metric, Dimension by) {
    return world
        .figures
        .find(EDITION, metric.code(), FigureQuery.LIVE.by(by), Visibilities.ALL)
        .flatMap(figure -> Optional.ofNullable(figure.breakdown()))
        .map(Figure.Breakdown::parts)
        .orElse(List.of());
  }

  @Test
  void whatHasNoValueOfADimensionIsAPartToo() {
    world.deal(EDITION, "10", "food", null);

    assertThat(parts())
        .filteredOn(part -> part.metric().code().equals("tentative_deal_value"))
        .extracting(part -> part.by() + " " + part.key() + " " + part.value())
        .contains("SECTION food 10.00", "PAVILION  10.00");
  }
}
