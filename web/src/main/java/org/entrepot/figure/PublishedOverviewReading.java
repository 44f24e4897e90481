package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.ChartBar;
import org.entrepot.page.Charts;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.published.PublishedDesk;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedNames;
import org.entrepot.published.PublishedParts;
import org.entrepot.published.PublishedWords;
import org.entrepot.published.StatedNumber;
import org.jspecify.annotations.Nullable;

/** Reads the overview of an edition without records: what others published of it. */
@RequestScoped
class PublishedOverviewReading {

  @Inject PublishedDesk desk;
  @Inject Figures figures;
  @Inject Access access;
  @Inject Metrics metrics;
  @Inject PublishedParts parts;
  @Inject Editions editions;
  @Inject Display reader;
  @Inject Route route;

  /** The overview; null where nothing was published either. */
  @Nullable PublishedOverview of(Edition edition) {
    List<PublishedFigure> all = all(edition);
    if (all.isEmpty()) {
      return null;
    }
    Optional<PublishedFigure> value = headline(all);
    List<PublishedFigure> others = new ArrayList<>(all);
    value.ifPresent(others::remove);
    Optional<Figure> compared = value.flatMap(figure -> compared(edition, figure));
    FigureBreakdowns sections =
        compared.map(this::sections).filter(known -> !known.isEmpty()).orElse(null);
    if (sections != null) {
      others.removeIf(this::isInTable);
    }
    return new PublishedOverview(
        value.map(figure -> item(edition, figure)).orElse(null),
        compared.map(this::chart).orElse(null),
        sections == null ? null : sections.all(null).withoutExact(),
        items(edition, others),
        isOpen(all),
        api(edition));
  }

  /**
   * What was published of an edition with records and stands for no figure of those; null where
   * nothing does.
   */
  @Nullable PublishedOverview beside(Edition edition) {
    List<PublishedFigure> alone =
        all(edition).stream()
            .filter(figure -> !figure.isComparable() || !figure.scope().isEmpty())
            .toList();
    return alone.isEmpty()
        ? null
        : new PublishedOverview(
            null, null, null, items(edition, alone), isOpen(alone), api(edition));
  }

  private List<PublishedFigure> all(Edition edition) {
    return desk.all(edition.expo(), access.visibility()).stream()
        .filter(figure -> figure.edition().equals(edition.code()))
        .toList();
  }

  private List<PublishedOverview.PublishedTile> items(
      Edition edition, List<PublishedFigure> figures) {
    return figures.stream().map(figure -> item(edition, figure)).toList();
  }

  /** Whether somebody has yet to say which metric one of them counts. */
  private boolean isOpen(List<PublishedFigure> figures) {
    return figures.stream().anyMatch(figure -> figure.tie() == null && ofGrowth(figure).isEmpty());
  }

  private String api(Edition edition) {
    return route.to("api", "v1", "editions", edition.code(), "published-figures");
  }

  /** The metric whose growth it states. */
  private Optional<Metric> ofGrowth(PublishedFigure figure) {
    String metric = StatedGrowths.metric(figure.metric());
    return metric.equals(figure.metric())
        ? Optional.empty()
        : metrics.versions(metric).stream().findFirst();
  }

  /** What was published of the headline of the whole edition; of several the last. */
  private Optional<PublishedFigure> headline(List<PublishedFigure> all) {
    return all.stream()
        .filter(figure -> !figure.isSetApart() && figure.dimension().isEmpty())
        .filter(this::isHeadline)
        .max(Comparator.comparing(PublishedFigure::publishedOn).thenComparing(PublishedFigure::id));
  }

  /** The figure that a published one is, once a person has called it comparable. */
  private Optional<Figure> compared(Edition edition, PublishedFigure published) {
    if (!published.isComparable() || !metrics.get(published.about()).has(published.scope())) {
      return Optional.empty();
    }
    FigureQuery query = new FigureQuery(published.scope(), KnownAt.NOW, null, null);
    Figure figure = figures.figure(edition.code(), published.about(), query, access.visibility());
    return Optional.of(figure).filter(each -> each.basis() == FigureBasis.PUBLISHED);
  }

  private FigureBreakdowns sections(Figure value) {
    FigureQuery by = FigureQuery.LIVE.by(Dimension.SECTION);
    Figure parts =
        figures.figure(value.edition().code(), value.metric().code(), by, access.visibility());
    return new FigureBreakdowns(saying(), new FigureLinks(route), parts, FigureQuery.LIVE);
  }

  /** Whether the table of the headline's sections says it. */
  private boolean isInTable(PublishedFigure figure) {
    return figure.isComparable()
        && isHeadline(figure)
        && figure.scope().containsKey(Dimension.SECTION);
  }

  private boolean isHeadline(PublishedFigure figure) {
    return figure.about().equals(metrics.headline().code());
  }

  private EditionChart chart(Figure figure) {
    return new EditionChart(saying(), new FigureLinks(route), figure, List.of());
  }

  private FigureSentences saying() {
    return new FigureSentences(reader.texts(), editions);
  }

  private PublishedOverview.PublishedTile item(Edition edition, PublishedFigure published) {
    Optional<Figure> figure = compared(edition, published);
    PublishedNames names = new PublishedNames(reader.texts(), metrics, parts);
    String name = names.of(published.calledBy());
    StatedNumber stated = StatedNumber.of(reader.texts(), published.value(), published.unit());
    return new PublishedOverview.PublishedTile(
        name,
        names.part(published, edition),
        stated,
        PublishedWords.of(reader.texts(), published),
        reader
            .texts()
            .text(
                "figure.asOf.published",
                reader.numbers().date(published.publishedOn()),
                published.source()),
        figure
            .map(each -> page(edition, each))
            .or(() -> ofGrowth(published).map(metric -> growth(edition, metric)))
            .orElse(""),
        figure
            .map(each -> chart(each).spark(name))
            .filter(spark -> !spark.isEmpty())
            .orElseGet(() -> alone(edition, name, published, stated)));
  }

  private String page(Edition edition, Figure figure) {
    return new FigureLinks(route).page(edition.code(), figure.metric().code(), figure.query());
  }

  /** Where it stands beside the growth that is computed. */
  private String growth(Edition edition, Metric metric) {
    return new FigureLinks(route).page(edition.code(), metric.code(), FigureQuery.LIVE) + "#growth";
  }

  /** One bar, drawn as what it is, beside which nothing stands. */
  private String alone(
      Edition edition, String name, PublishedFigure published, StatedNumber stated) {
    String year = Integer.toString(edition.startsOn().getYear());
    ChartBar bar =
        new ChartBar(
            year, published.value().abs(), stated.number(), "", stated.text(), "", true, true);
    String described = year + " " + stated.text();
    return Charts.spark(reader.texts().text("tile.spark", name, described), List.of(bar));
  }
}
