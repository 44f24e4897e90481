package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Stale;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Visibilities;
import org.entrepot.figure.PublishedSeries;
import org.entrepot.ledger.OwnWrites;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedDeskTest {

  private static final String VALUE = "tentative_deal_value";
  private static final Act ANN = new Act("ann", "192.0.2.1");

  private final PublishedSeries series = new PublishedSeries();
  private final MemoryPublished published = new MemoryPublished(() -> Instant.EPOCH);
  private final List<String> trail = new ArrayList<>();
  private final PublishedDesk desk = new PublishedDesk();

  PublishedDeskTest() {
    desk.published = published;
    desk.editions = series.editions();
    desk.measures = series.metrics();
    desk.audit =
        new AuditTrail() {
          @Override
          public void add(Act act, String what, @Nullable String subject) {
            trail.add(act.who() + " " + what + " " + subject);
          }
        };
    desk.ownWrites =
        new OwnWrites() {
          @Override
          public void announce(Map<String, Long> positions) {
            trail.add("announced");
          }
        };
  }

  @Test
  void leavesAFigureUndecidedUntilAPersonSaysSo() {
    long id = publish("ciie-5", VALUE, "73.52", "USD bn");

    assertThat(desk.get("ciie-5", id, Visibilities.ALL).tie()).isNull();
  }

  @Test
  void callsAFigureByTheMetricThatItCountsAndNoOther() {
    long id = publish("ciie-5", "intended_turnover", "73.52", "USD bn");
    assertThat(desk.get("ciie-5", id, Visibilities.ALL).calledBy()).isEqualTo("intended_turnover");

    assertThat(
            desk.tie(desk.get("ciie-5", id, Visibilities.ALL), wish(VALUE, true), ANN).calledBy())
        .isEqualTo(VALUE);
    PublishedFigure apart =
        desk.tie(desk.get("ciie-5", id, Visibilities.ALL), wish(VALUE, false), ANN);

    assertThat(apart.isSetApart()).isTrue();
    assertThat(apart.calledBy()).isEqualTo("intended_turnover");
  }

  @Test
  void tiesAFigureAndKeepsWhoDidIt() {
    long id = publish("ciie-5", VALUE, "73.52", "USD bn");

    PublishedFigure tied =
        desk.tie(desk.get("ciie-5", id, Visibilities.ALL), wish(VALUE, true), ANN);

    assertThat(tied.tie()).extracting(tie -> tie == null ? "" : tie.who()).isEqualTo("ann");
    assertThat(trail)
        .containsExactly(
            "ann published-figure.tied 1 ciie-5 tentative_deal_value YES", "announced");
  }

  @Test
  void refusesATieOfWhatHasChangedSince() {
    PublishedFigure seen =
        desk.get("ciie-5", publish("ciie-5", VALUE, "73.52", "USD bn"), Visibilities.ALL);
    desk.tie(seen, wish(VALUE, false), ANN);

    assertThatThrownBy(() -> desk.tie(seen, wish(VALUE, true), ANN)).isInstanceOf(Stale.class);
  }

  @Test
  void refusesWhatCannotBeThatMetricsValue() {
    refuses("73.52", "CNY bn", VALUE, "is in \"USD\"");
    refuses("3.5", "companies", "exhibitors", "does not fit exhibitors");
    refuses("30", "percent", "exhibitors", "does not fit");
    refuses("300000", "m2", "exhibitors", "does not fit");
    refuses("300000", "halls", "net_space", "is in \"m2\"");
  }

  @Test
  void comparesAnAreaThatMayBeAnotherKindOnlyWithAReason() {
    refuses("300000", "m2", "net_space", "Say in a note why it is comparable with net_space");
    PublishedFigure area =
        desk.get("ciie-5", publish("ciie-5", "area", "300000", "m2"), Visibilities.ALL);

    PublishedTie.WantedTie why =
        new PublishedTie.WantedTie("gross_space", true, "the halls let, by the venue");
    assertThat(desk.tie(area, why, ANN).about()).isEqualTo("gross_space");
    PublishedFigure net =
        desk.get("ciie-5", publish("ciie-5", "net_space", "9", "m2"), Visibilities.ALL);
    assertThatThrownBy(() -> desk.tie(net, why, ANN))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("is net, the other gross");
    assertThat(desk.tie(net, wish("net_space", true), ANN).about()).isEqualTo("net_space");
  }

  @Test
  void leavesAnAreaThatMayBeAnotherKindWhereAllAreTied() {
    long net = publish("ciie-4", "net_space", "9", "m2");
    long open = published.publish("ciie-5", "net_space", "9", "m2", "net or gross not stated");

    assertThat(desk.tieAll("ciie", wish("net_space", true), ANN, Visibilities.ALL))
        .extracting(PublishedFigure::id)
        .containsExactly(net);
    assertThat(desk.get("ciie-5", open, Visibilities.ALL).tie()).isNull();
  }

  @Test
  void saysThatSuchAFigureIsNotComparable() {
    PublishedFigure area =
        desk.get("ciie-5", publish("ciie-5", "area", "3", "halls"), Visibilities.ALL);

    assertThat(desk.tie(area, wish("net_space", false), ANN).about()).isEqualTo("net_space");
  }

  @Test
  void knowsNoOtherMetricsAndFigures() {
    PublishedFigure seen =
        desk.get("ciie-5", publish("ciie-5", VALUE, "73.52", "USD bn"), Visibilities.ALL);

    assertThatThrownBy(() -> desk.tie(seen, wish("smiles", true), ANN))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.get("ciie-6", seen.id(), Visibilities.ALL))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("There is no published figure 1 of ciie-6");
  }

  @Test
  void tiesAllThatNobodyHasDecidedUpon() {
    long four = publish("ciie-4", VALUE, "70.72", "USD bn");
    long five = publish("ciie-5", VALUE, "73.52", "USD bn");
    long yuan = publish("ciie-6", VALUE, "560", "CNY bn");
    long other = publish("ciie-6", "exhibitors", "3486", "companies");
    published.tie(four, VALUE, false);

    assertThat(desk.tieAll("ciie", wish(VALUE, true), ANN, Visibilities.ALL))
        .extracting(PublishedFigure::id)
        .containsExactly(five);
    assertThat(desk.get("ciie-4", four, Visibilities.ALL).tie())
        .extracting(tie -> tie == null || tie.comparable())
        .isEqualTo(false);
    assertThat(desk.get("ciie-6", yuan, Visibilities.ALL).tie()).isNull();
    assertThat(desk.get("ciie-6", other, Visibilities.ALL).tie()).isNull();
  }

  private void refuses(String value, String unit, String metric, String sentence) {
    PublishedFigure figure =
        desk.get("ciie-5", publish("ciie-5", "own", value, unit), Visibilities.ALL);

    assertThatThrownBy(() -> desk.tie(figure, wish(metric, true), ANN))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining(sentence);
  }

  private long publish(String edition, String metric, String value, String unit) {
    return published.publish(edition, metric, value, unit, null);
  }

  private static PublishedTie.WantedTie wish(String metric, boolean comparable) {
    return new PublishedTie.WantedTie(metric, comparable, null);
  }
}
