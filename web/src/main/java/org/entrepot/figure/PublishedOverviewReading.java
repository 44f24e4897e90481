package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.page.Bar;
import org.entrepot.page.Charts;
import org.entrepot.page.Reader;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Reads the overview of an edition without records: what others published of it. */
@RequestScoped
class PublishedOverviewReading {

  private static final String VALUE = "tentative_deal_value";

  @Inject PublishedDesk desk;
  @Inject Figures figures;
  @Inject Metrics metrics;
  @Inject Members members;
  @Inject Editions editions;
  @Inject Reader reader;
  @Inject Route route;

  /** The overview; null where nothing was published either. */
  @Nullable PublishedOverview of(Edition edition) {
    List<PublishedFigure> all =
        desk.all(edition.expo()).stream()
            .filter(figure -> figure.edition().equals(edition.code()))
            .toList();
    if (all.isEmpty()) {
      return null;
    }
    Optional<PublishedFigure> value = headline(all);
    List<PublishedFigure> others = new ArrayList<>(all);
    value.ifPresent(others::remove);
    return new PublishedOverview(
        value.map(figure -> item(edition, figure)).orElse(null),
        value.flatMap(figure -> compared(edition, figure)).map(this::chart).orElse(null),
        others.stream().map(figure -> item(edition, figure)).toList(),
        all.stream().anyMatch(figure -> figure.tie() == null),
        route.to("api", "v1", "editions", edition.code(), "published-figures"));
  }

  /** What was published of the deals of the whole edition; of several the last. */
  private static Optional<PublishedFigure> headline(List<PublishedFigure> all) {
    return all.stream()
        .filter(figure -> !figure.isSetApart() && figure.dimension().isEmpty())
        .filter(figure -> figure.about().equals(VALUE))
        .max(Comparator.comparing(PublishedFigure::publishedOn).thenComparing(PublishedFigure::id));
  }

  /** The figure that a published one is, once a person has called it comparable. */
  private Optional<Figure> compared(Edition edition, PublishedFigure published) {
    Tie tie = published.tie();
    if (tie == null || !tie.comparable() || !published.dimension().isEmpty()) {
      return Optional.empty();
    }
    Figure figure = figures.figure(edition.code(), tie.metric(), Query.LIVE);
    return Optional.of(figure).filter(each -> each.basis() == Basis.PUBLISHED);
  }

  private EditionChart chart(Figure figure) {
    return new EditionChart(saying(), new Links(route), figure, List.of());
  }

  private Saying saying() {
    return new Saying(reader.texts(), editions);
  }

  private PublishedOverview.Item item(Edition edition, PublishedFigure published) {
    Optional<Figure> figure = compared(edition, published);
    String name = new PublishedNames(reader.texts(), metrics).of(published.calledBy());
    Stated stated = Stated.of(reader.texts(), published.value(), published.unit());
    return new PublishedOverview.Item(
        name,
        part(edition, published),
        stated,
        Objects.requireNonNullElse(published.qualifier(), ""),
        reader
            .texts()
            .text(
                "figure.asOf.published",
                reader.numbers().date(published.publishedOn()),
                published.source()),
        figure.map(each -> page(edition, each)).orElse(""),
        figure
            .map(each -> chart(each).spark(name))
            .filter(spark -> !spark.isEmpty())
            .orElseGet(() -> alone(edition, name, published, stated)));
  }

  private String page(Edition edition, Figure figure) {
    return new Links(route).page(edition.code(), figure.metric().code(), Query.LIVE);
  }

  /** One bar, drawn as what it is, beside which nothing stands. */
  private String alone(Edition edition, String name, PublishedFigure published, Stated stated) {
    String year = Integer.toString(edition.startsOn().getYear());
    Bar bar =
        new Bar(year, published.value().abs(), stated.number(), "", stated.text(), "", true, true);
    String described = year + " " + stated.text();
    return Charts.spark(reader.texts().text("tile.spark", name, described), List.of(bar));
  }

  /** What it is narrowed to, by its name where it has one. */
  private String part(Edition edition, PublishedFigure published) {
    return metrics.versions(published.calledBy()).stream()
        .findFirst()
        .map(metric -> new Names(edition, metric, members, reader.getLocale()))
        .map(names -> names.ofPart(published.dimension()))
        .orElse(published.dimension());
  }
}
