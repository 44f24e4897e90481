package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.Display;
import org.entrepot.page.Messages;
import org.entrepot.page.Route;
import org.entrepot.page.Segment;
import org.entrepot.page.Table;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedWords;
import org.jspecify.annotations.Nullable;

/** Reads what a figure's page shows, all at the positions that the figure itself was read at. */
@RequestScoped
class FigureReading {

  private static final String VALUE = "tentative_deal_value";
  private static final String DEALS = "deals";

  @Inject Figures figures;
  @Inject Access access;
  @Inject Members members;
  @Inject Editions editions;
  @Inject LeastDeveloped leastDeveloped;
  @Inject StatedGrowths growths;
  @Inject Display reader;
  @Inject Route route;
  @Inject SourceLinks sources;

  private Map<Dimension, String> scope = Map.of();

  /** What the last reading was narrowed to, in the values' own form. */
  Map<Dimension, String> scope() {
    return scope;
  }

  FigureSheet of(Edition edition, String metric) {
    Asked asked = new Asked(route);
    FigureSentences saying = new FigureSentences(reader.texts(), editions);
    Links links = new Links(route);
    Figure figure = figures.figure(edition.code(), metric, asked.query(), access.visibility());
    scope = figure.scope();
    Names names = new Names(edition, figure.metric(), members, reader.getLocale());
    List<Dimension> dimensions =
        figure.basis() == Basis.PUBLISHED ? published(figure) : dimensions(figure, names);
    Optional<Dimension> by =
        asked.by().or(() -> dimensions.stream().findFirst()).filter(any -> !dimensions.isEmpty());
    Figure parts = by.map(dimension -> parts(figure, dimension)).orElse(null);
    return new FigureSheet(
        Headline.of(figure, saying),
        narrowed(figure, names, saying.texts()),
        figure.metric().definition().in(reader.getLocale()),
        figure.metric().version(),
        exact(figure, saying),
        edition.code() + "/" + metric + "@" + figure.reading().position(),
        new GrowthSentences(saying).of(figure),
        new GrowthSentences(saying).stated(growths.of(figure)),
        new HighestSoFarSentences(saying).of(figure),
        members(figure, names),
        note(figure, saying),
        choices(figure, dimensions, by.orElse(null), links),
        parts == null ? null : table(parts, figure, saying, links),
        parts == null ? noParts(figure) : note(parts, saying),
        new Weeks(figures, access.visibility(), saying, links).of(figure),
        new PostingLines(saying, links, sources, names, figure)
            .of(records(figure, asked), asked.after() != null),
        links.api(edition.code(), metric, figure.query()));
  }

  private Page<Posting> records(Figure figure, Asked asked) {
    if (!Links.hasRecords(figure)) {
      return new Page<>(List.of(), null);
    }
    FigureName name = new FigureName(figure.edition().code(), figure.metric().code());
    return figures.records(
        name, pinned(figure), access.visibility(), asked.after(), PostingLines.LIMIT);
  }

  /** Not rounded; of a publication as it was written, with its words. */
  private static String exact(Figure figure, FigureSentences saying) {
    PublishedFigure published = figure.history().now().published();
    return published == null
        ? saying.amounts(figure).exact(figure.value())
        : Stream.of(
                saying.numbers().plain(published.value()),
                Objects.requireNonNullElse(published.unit(), ""),
                PublishedWords.of(saying.texts(), published))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
  }

  private @Nullable List<FigureSheet.Member> members(Figure figure, Names names) {
    List<String> members = figure.members();
    if (members == null || !(figure.metric().take() instanceof Take.NewSince since)) {
      return null;
    }
    List<String> listed = Objects.requireNonNullElse(leastDeveloped.among(figure), List.of());
    return members.stream()
        .map(each -> new FigureSheet.Member(names.of(since.of(), each), listed.contains(each)))
        .toList();
  }

  /** {@code 32 of them were least developed countries on 5 November 2023}. */
  private String note(Figure figure, FigureSentences saying) {
    List<String> listed = leastDeveloped.among(figure);
    String day = saying.numbers().date(figure.edition().startsOn());
    if (listed == null) {
      return "";
    }
    return listed.isEmpty()
        ? saying.texts().text("figure.leastDeveloped.none", day)
        : saying.texts().text("figure.leastDeveloped", saying.numbers().count(listed.size()), day);
  }

  private static Query pinned(Figure figure) {
    return figure.query().at(new At.Pins(figure.reading().positions()));
  }

  /**
   * What it can be broken down by, beside what it is narrowed to already, where there is anything.
   */
  private static List<Dimension> dimensions(Figure figure, Names names) {
    return inOrder(figure)
        .filter(dimension -> !figure.scope().containsKey(dimension))
        .filter(names::any)
        .toList();
  }

  /** The dimensions of which any part was published. */
  private List<Dimension> published(Figure figure) {
    return inOrder(figure)
        .filter(
            dimension ->
                !Objects.requireNonNull(parts(figure, dimension).breakdown()).parts().isEmpty())
        .toList();
  }

  private static Stream<Dimension> inOrder(Figure figure) {
    List<Dimension> order = new ArrayList<>(List.of(Dimension.SECTION, Dimension.ECONOMY));
    figure.metric().dimensions().stream().filter(d -> !order.contains(d)).forEach(order::add);
    return order.stream().filter(figure.metric()::breaksDownBy);
  }

  /** Why there is no breakdown. */
  private String noParts(Figure figure) {
    if (figure.basis() == Basis.PUBLISHED) {
      return reader.texts().text("figure.breakdown.published");
    }
    return reader
        .texts()
        .text(
            inOrder(figure).findAny().isPresent()
                ? "figure.breakdown.nothing"
                : "figure.breakdown.none");
  }

  private List<Segment> choices(
      Figure figure, List<Dimension> dimensions, @Nullable Dimension now, Links links) {
    String edition = figure.edition().code();
    String metric = figure.metric().code();
    return dimensions.stream()
        .map(
            dimension ->
                new Segment(
                    reader.texts().text("table." + dimension.key()),
                    links.page(edition, metric, figure.query().by(dimension)) + "#breakdown",
                    dimension == now))
        .toList();
  }

  private Figure parts(Figure figure, Dimension by) {
    String edition = figure.edition().code();
    return figures.figure(
        edition, figure.metric().code(), pinned(figure).by(by), access.visibility());
  }

  private Table table(Figure parts, Figure figure, FigureSentences saying, Links links) {
    Figure counts =
        figure.metric().code().equals(VALUE) && figure.basis() == Basis.LEDGER
            ? figures.figure(figure.edition().code(), DEALS, parts.query(), access.visibility())
            : null;
    return new Breakdowns(saying, links, parts, figure.query())
        .marking(Objects.requireNonNullElse(leastDeveloped.among(parts), List.of()))
        .all(counts);
  }

  private static String narrowed(Figure figure, Names names, Messages texts) {
    return figure.scope().entrySet().stream()
        .map(entry -> names.of(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(texts.text("list.separator")));
  }
}
