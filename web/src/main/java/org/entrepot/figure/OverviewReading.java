package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Display;
import org.entrepot.page.FigureTile;
import org.entrepot.page.Route;

/** Reads an overview: first the headline as it stands, then all else at the same positions. */
@RequestScoped
class OverviewReading {

  private static final int ECONOMIES = 8;

  @Inject Clock clock;
  @Inject Figures figures;
  @Inject Access access;
  @Inject Metrics metrics;
  @Inject EditionView view;
  @Inject PublishedOverviewReading published;
  @Inject Editions editions;
  @Inject Display reader;
  @Inject Route route;

  /** Empty where the reader sees a part of the edition that has no figures of its own. */
  Optional<EditionOverview> of(Edition edition) {
    return figures
        .find(
            edition.code(), headline(), FigureQuery.LIVE.by(Dimension.SECTION), access.visibility())
        .map(value -> of(edition, value));
  }

  private String headline() {
    return metrics.headline().code();
  }

  private EditionOverview of(Edition edition, Figure value) {
    FigureSentences saying = new FigureSentences(reader.texts(), editions);
    FigureLinks links = new FigureLinks(route);
    String code = edition.code();
    FigureQuery same =
        FigureQuery.LIVE.at(new KnownAt.KnownAtPositions(value.reading().positions()));
    String count = metrics.headlineCount().code();
    Figure deals = figures.figure(code, count, same.by(Dimension.SECTION), access.visibility());
    Figure byEconomy =
        figures.figure(code, headline(), same.by(Dimension.ECONOMY), access.visibility());
    FigureBreakdowns sections = new FigureBreakdowns(saying, links, value, FigureQuery.LIVE);
    FigureBreakdowns economies = new FigureBreakdowns(saying, links, byEconomy, FigureQuery.LIVE);
    return new EditionOverview(
        Headline.of(value, saying, clock.instant()),
        links.page(code, headline(), FigureQuery.LIVE),
        dealsSentence(deals, saying),
        links.page(code, count, FigureQuery.LIVE),
        chart(saying, links, plain(value, same)),
        figures.some(code, tiles(), same, access.visibility()).stream()
            .filter(figure -> figure.value().signum() != 0)
            .map(figure -> tile(saying, links, figure))
            .toList(),
        sections.isEmpty() ? null : sections.all(isLedger(value) ? deals : null).withoutExact(),
        economies.isEmpty() ? null : economies.largest(ECONOMIES),
        economiesNote(economies, saying),
        sections.amounts().spoken(),
        published.beside(edition),
        route.to("api", "v1", "editions", code, "figures"),
        route.to("editions", code, "figures.csv"));
  }

  private List<Metric> tiles() {
    return metrics.all().stream()
        .filter(metric -> metric.tile() > 0)
        .sorted(Comparator.comparingInt(Metric::tile))
        .toList();
  }

  /** The headline in every edition of the expo, as it stands; empty where it is not to be seen. */
  Optional<EditionChart> values(Edition inView) {
    return figures
        .find(inView.code(), headline(), FigureQuery.LIVE, access.visibility())
        .map(
            value ->
                chart(
                    new FigureSentences(reader.texts(), editions), new FigureLinks(route), value));
  }

  private Figure plain(Figure value, FigureQuery same) {
    return figures.figure(value.edition().code(), value.metric().code(), same, access.visibility());
  }

  /** The metric in the editions of the expo: earlier ones as pinned, later ones as they stand. */
  private EditionChart chart(FigureSentences saying, FigureLinks links, Figure now) {
    List<Figure> later =
        view.comparable(now.edition()).stream()
            .filter(other -> other.ordinal() > now.edition().ordinal())
            .filter(other -> now.metric().sameUnit(now.edition(), other))
            .flatMap(
                other ->
                    figures
                        .find(
                            other.code(),
                            now.metric().code(),
                            FigureQuery.LIVE,
                            access.visibility())
                        .stream())
            .toList();
    return new EditionChart(saying, links, now, later);
  }

  private FigureTile tile(FigureSentences saying, FigureLinks links, Figure figure) {
    FigureSentences.ChangeInWords change = saying.change(figure);
    String name = saying.name(figure.metric());
    return new FigureTile(
        name,
        links.page(figure.edition().code(), figure.metric().code(), FigureQuery.LIVE),
        saying.amounts(figure).number(figure.value()),
        saying.amounts(figure).spoken(),
        change.in("growth.onShort", saying.texts()),
        change.way(),
        new HighestSoFarSentences(saying).mark(figure).isEmpty()
            ? ""
            : saying.texts().text("record.tile"),
        new HighestSoFarSentences(saying).ofFew(figure),
        !isLedger(figure),
        saying.area(figure),
        chart(saying, links, figure).spark(name),
        go(saying, figure));
  }

  /** What the page of a figure opens. */
  private static String go(FigureSentences saying, Figure figure) {
    if (!isLedger(figure)) {
      return saying.texts().text("tile.go.elsewhere");
    }
    return figure.metric().counts() && figure.metric().take() instanceof Aggregation.Sum
        ? saying.texts().text("tile.go", saying.amounts(figure).number(figure.value()))
        : saying.texts().text("tile.go.all");
  }

  private static boolean isLedger(Figure figure) {
    return figure.basis() == FigureBasis.LEDGER;
  }

  private static String dealsSentence(Figure deals, FigureSentences saying) {
    return deals.value().signum() == 0
        ? saying.texts().text("overview.deals.none")
        : saying.texts().text("overview.deals", saying.numbers().count(deals.value().longValue()));
  }

  private static String economiesNote(FigureBreakdowns economies, FigureSentences saying) {
    String unit = economies.amounts().spoken();
    return economies.size() > ECONOMIES
        ? saying
            .texts()
            .text(
                "overview.byEconomy.sub",
                saying.numbers().count(ECONOMIES),
                saying.numbers().count(economies.size()),
                unit)
        : saying.texts().text("overview.byEconomy.sub.all", unit);
  }
}
