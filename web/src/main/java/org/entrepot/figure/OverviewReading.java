package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.page.Tile;

/** Reads an overview: first the headline as it stands, then all else at the same positions. */
@RequestScoped
class OverviewReading {

  private static final String VALUE = "tentative_deal_value";
  private static final String DEALS = "deals";
  private static final int ECONOMIES = 8;

  @Inject Figures figures;
  @Inject Access access;
  @Inject Metrics metrics;
  @Inject EditionView view;
  @Inject PublishedOverviewReading published;
  @Inject Editions editions;
  @Inject Display reader;
  @Inject Route route;

  Overview of(Edition edition) {
    FigureSentences saying = new FigureSentences(reader.texts(), editions);
    Links links = new Links(route);
    String code = edition.code();
    Figure value =
        figures.figure(code, VALUE, Query.LIVE.by(Dimension.SECTION), access.visibility());
    Query same = Query.LIVE.at(new At.Pins(value.reading().positions()));
    Figure deals = figures.figure(code, DEALS, same.by(Dimension.SECTION), access.visibility());
    Figure byEconomy = figures.figure(code, VALUE, same.by(Dimension.ECONOMY), access.visibility());
    Breakdowns sections = new Breakdowns(saying, links, value, Query.LIVE);
    Breakdowns economies = new Breakdowns(saying, links, byEconomy, Query.LIVE);
    return new Overview(
        Headline.of(value, saying),
        links.page(code, VALUE, Query.LIVE),
        dealsSentence(deals, saying),
        chart(saying, links, plain(value, same)),
        tiles()
            .map(metric -> figures.figure(code, metric.code(), same, access.visibility()))
            .filter(figure -> figure.value().signum() != 0)
            .map(figure -> tile(saying, links, figure))
            .toList(),
        sections.isEmpty() ? null : sections.all(isLedger(value) ? deals : null).withoutExact(),
        economies.isEmpty() ? null : economies.largest(ECONOMIES),
        economiesNote(economies, saying),
        sections.amounts().spoken(),
        published.beside(edition),
        route.to("api", "v1", "editions", code, "figures"));
  }

  private Stream<Metric> tiles() {
    return metrics.all().stream()
        .filter(metric -> metric.tile() > 0)
        .sorted(Comparator.comparingInt(Metric::tile));
  }

  /** The tentative deal value in every edition of the expo, as it stands. */
  EditionChart values(Edition inView) {
    Figure value = figures.figure(inView.code(), VALUE, Query.LIVE, access.visibility());
    return chart(new FigureSentences(reader.texts(), editions), new Links(route), value);
  }

  private Figure plain(Figure value, Query same) {
    return figures.figure(value.edition().code(), value.metric().code(), same, access.visibility());
  }

  /** The metric in the editions of the expo: earlier ones as pinned, later ones as they stand. */
  private EditionChart chart(FigureSentences saying, Links links, Figure now) {
    List<Figure> later =
        view.comparable(now.edition()).stream()
            .filter(other -> other.ordinal() > now.edition().ordinal())
            .filter(other -> now.metric().sameUnit(now.edition(), other))
            .map(
                other ->
                    figures.figure(
                        other.code(), now.metric().code(), Query.LIVE, access.visibility()))
            .toList();
    return new EditionChart(saying, links, now, later);
  }

  private Tile tile(FigureSentences saying, Links links, Figure figure) {
    FigureSentences.Change change = saying.change(figure);
    String name = saying.name(figure.metric());
    return new Tile(
        name,
        links.page(figure.edition().code(), figure.metric().code(), Query.LIVE),
        saying.amounts(figure).number(figure.value()),
        saying.amounts(figure).spoken(),
        change.amount(),
        change.down(),
        change.known() ? saying.texts().text("growth.onShort", change.on()) : "",
        new HighestSoFarSentences(saying).mark(figure).isEmpty()
            ? ""
            : saying.texts().text("record.tile"),
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
    return figure.metric().counts() && figure.metric().take() instanceof Take.Sum
        ? saying.texts().text("tile.go", saying.amounts(figure).number(figure.value()))
        : saying.texts().text("tile.go.all");
  }

  private static boolean isLedger(Figure figure) {
    return figure.basis() == Basis.LEDGER;
  }

  private static String dealsSentence(Figure deals, FigureSentences saying) {
    return deals.value().signum() == 0
        ? saying.texts().text("overview.deals.none")
        : saying.texts().text("overview.deals", saying.numbers().count(deals.value().longValue()));
  }

  private static String economiesNote(Breakdowns economies, FigureSentences saying) {
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
