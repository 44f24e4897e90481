package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entrepot.ListPart;
import org.entrepot.LocalText;
import org.entrepot.Page;
import org.entrepot.economy.Economies;
import org.entrepot.economy.Economy;
import org.entrepot.economy.EconomyQuery;
import org.entrepot.economy.StatusDay;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeastDevelopedTest {

  private final LeastDeveloped leastDeveloped = new LeastDeveloped();

  LeastDevelopedTest() {
    leastDeveloped.economies = new ListUntil2023();
  }

  private static final class Opening extends Edition {
    private final LocalDate startsOn;

    Opening(String startsOn) {
      this.startsOn = LocalDate.parse(startsOn);
    }

    @Override
    public String code() {
      return "ciie-6";
    }

    @Override
    public LocalDate startsOn() {
      return startsOn;
    }
  }

  /** Bhutan is on the list until 13 December 2023, Zambia for good. */
  private static final class ListUntil2023 implements Economies {

    @Override
    public Page<Economy> page(EconomyQuery query, ListPart part) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Economy> all(EconomyQuery query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Economy> find(String alpha2, StatusDay on) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void rename(Map<String, LocalText> names) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(List<Economy> economies) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> leastDeveloped(StatusDay on) {
      boolean before = on.day().isBefore(LocalDate.parse("2023-12-13"));
      return before ? Set.of("BT", "ZM") : Set.of("ZM");
    }
  }

  private static Figure newcomers(String startsOn, Figure.@Nullable Breakdown parts) {
    return figure("first_time_economies", startsOn, List.of("BT", "DM", "HN", "ZW"), parts);
  }

  private static Figure figure(
      String metric,
      String startsOn,
      @Nullable List<String> members,
      Figure.@Nullable Breakdown parts) {
    Metrics metrics = new Metrics();
    metrics.load();
    Edition edition = new Opening(startsOn);
    return new Figure(
        edition,
        metrics.get(metric),
        FigureQuery.LIVE,
        new LedgerState(
            4, new TreeMap<>(Map.of("ciie-6", 4L)), null, null, EditionStatus.PROVISIONAL),
        FigureHistory.alone(KnownValue.fromLedger(edition, new BigDecimal(4))),
        members,
        parts);
  }

  private static Figure.Breakdown parts(Dimension by, String... keys) {
    List<BreakdownPart> parts =
        List.of(keys).stream()
            .map(key -> new BreakdownPart(key, new LocalText(key, null), BigDecimal.ONE))
            .toList();
    return new Figure.Breakdown(by, parts, BigDecimal.ZERO);
  }

  @Test
  void newcomersAreLeastDevelopedByTheListOfTheFirstDayAlone() {
    assertThat(leastDeveloped.among(newcomers("2023-11-05", null))).containsExactly("BT");
    assertThat(leastDeveloped.among(newcomers("2024-11-05", null))).isEmpty();
  }

  @Test
  void partsByEconomyComeBeforeMembers() {
    Figure figure = newcomers("2023-11-05", parts(Dimension.ECONOMY, "AU", "BT", "ZM"));
    assertThat(leastDeveloped.among(figure)).containsExactly("BT", "ZM");
  }

  @Test
  void whatNamesNoEconomiesSaysNothingOfThem() {
    Figure.Breakdown sections = parts(Dimension.SECTION, "ZM");
    assertThat(leastDeveloped.among(figure("exhibitors", "2023-11-05", null, sections))).isNull();
    assertThat(leastDeveloped.among(figure("exhibitors", "2023-11-05", null, null))).isNull();
  }

  @Test
  void anEditionBeforeTheListIsKnownSaysNothingEither() {
    assertThat(leastDeveloped.among(newcomers("2017-11-05", null))).isNull();
  }
}
