package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.entrepot.page.BarTable;
import org.entrepot.page.Display;
import org.entrepot.page.Messages;
import org.entrepot.page.Route;
import org.entrepot.page.SegmentLink;
import org.jspecify.annotations.Nullable;

/** Reads what a figure's page shows, all at the positions that the figure itself was read at. */
@RequestScoped
class FigureReading {

  @Inject Clock clock;
  @Inject Figures figures;
  @Inject Access access;
  @Inject DimensionValues members;
  @Inject Editions editions;
  @Inject LeastDeveloped leastDeveloped;
  @Inject StatedGrowths growths;
  @Inject Display reader;
  @Inject Route route;
  @Inject SourceLinks sources;

  private Map<Dimension, String> scope = Map.of();
  private @Nullable Instant moment;

  /** What the last reading was narrowed to, in the values' own form. */
  Map<Dimension, String> scope() {
    return scope;
  }

  /** The moment that the last reading was of, where one was asked for. */
  @Nullable Instant moment() {
    return moment;
  }

  /** Where a moment that was chosen by day and time leads to; null where none was. */
  @Nullable String chosen(Edition edition, String metric) {
    FigurePageQuery asked = new FigurePageQuery(route);
    return asked.isChosen()
        ? new FigureLinks(route)
            .page(edition.code(), metric, asked.chosen(edition.timeZone(), clock.instant()))
        : null;
  }

  FigureSheet of(Edition edition, String metric) {
    FigurePageQuery asked = new FigurePageQuery(route);
    FigureSentences saying = new FigureSentences(reader.texts(), editions);
    FigureLinks links = new FigureLinks(route);
    Figure figure = figures.figure(edition.code(), metric, asked.query(), access.visibility());
    scope = figure.scope();
    moment = moment(figure);
    DimensionNames names =
        new DimensionNames(
            edition, figure.metric(), members.seenBy(access.visibility()), reader.getLocale());
    List<Dimension> dimensions =
        figure.basis() == FigureBasis.PUBLISHED ? published(figure) : dimensions(figure, names);
    Optional<Dimension> by =
        asked.by().or(() -> dimensions.stream().findFirst()).filter(any -> !dimensions.isEmpty());
    Figure parts = by.map(dimension -> parts(figure, dimension)).orElse(null);
    return new FigureSheet(
        Headline.of(figure, saying, clock.instant()),
        narrowed(figure, names, saying.texts()),
        figure.metric().definition().in(reader.getLocale()),
        figure.metric().version(),
        saying.exact(figure),
        edition.code() + "/" + metric + "@" + figure.reading().position(),
        new GrowthSentences(saying).of(figure),
        new GrowthSentences(saying).stated(growths.of(figure)),
        new HighestSoFarSentences(saying).of(figure),
        members(figure, names),
        note(figure, saying),
        compared(figure, links),
        choices(figure, dimensions, by.orElse(null), links),
        parts == null ? null : table(parts, figure, saying, links),
        parts == null ? noParts(figure) : note(parts, saying),
        new FigureWeeks(figures, access.visibility(), saying, links).of(figure),
        new PostingLines(saying, links, sources, names, figure)
            .of(postings(figure, asked), asked.part()),
        links.api(edition.code(), metric, figure.query()));
  }

  private static @Nullable Instant moment(Figure figure) {
    KnownAt at = figure.query().at();
    if (at instanceof KnownAt.AtInstant chosen) {
      return chosen.instant();
    }
    return at == KnownAt.NOW ? null : figure.reading().recordedAt();
  }

  private Page<Posting> postings(Figure figure, FigurePageQuery asked) {
    if (!FigureLinks.hasPostings(figure)) {
      return new Page<>(List.of(), null);
    }
    FigureName name = new FigureName(figure.edition().code(), figure.metric().code());
    return figures.postings(
        name, pinned(figure), access.visibility(), asked.part().part(PostingLines.LIMIT));
  }

  /** The figure that the growth is against; null where it is none of a whole edition. */
  private static @Nullable String compared(Figure figure, FigureLinks links) {
    Comparison comparison = figure.comparison();
    if (comparison == null || !figure.scope().isEmpty() || figure.query().through() != null) {
      return null;
    }
    Long position = figure.reading().positions().get(comparison.edition());
    FigureQuery query =
        comparison.basis() == FigureBasis.LEDGER && position != null
            ? FigureQuery.LIVE.at(new KnownAt.KnownAtPosition(position))
            : FigureQuery.LIVE;
    return links.page(comparison.edition(), figure.metric().code(), query);
  }

  private @Nullable List<FigureSheet.NewMember> members(Figure figure, DimensionNames names) {
    List<String> members = figure.members();
    if (members == null || !(figure.metric().take() instanceof Aggregation.NewSince since)) {
      return null;
    }
    List<String> listed = Objects.requireNonNullElse(leastDeveloped.among(figure), List.of());
    return members.stream()
        .map(
            each ->
                new FigureSheet.NewMember(
                    names.of(since.of(), each),
                    new FigureLinks(route)
                        .page(
                            figure.edition().code(),
                            figure.metric().code(),
                            figure.query().in(since.of(), each)),
                    listed.contains(each)))
        .sorted(Comparator.comparing(FigureSheet.NewMember::name, reader.language().order()))
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

  private static FigureQuery pinned(Figure figure) {
    return figure.query().at(new KnownAt.KnownAtPositions(figure.reading().positions()));
  }

  /**
   * What it can be broken down by, beside what it is narrowed to already, where there is anything.
   */
  private static List<Dimension> dimensions(Figure figure, DimensionNames names) {
    return inOrder(figure)
        .filter(dimension -> !figure.scope().containsKey(dimension))
        .filter(dimension -> !isListed(figure, dimension))
        .filter(names::any)
        .toList();
  }

  /** Whether the page names them one by one already, as newcomers. */
  private static boolean isListed(Figure figure, Dimension dimension) {
    return figure.members() != null
        && figure.metric().take() instanceof Aggregation.NewSince since
        && since.of() == dimension;
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
    if (figure.basis() == FigureBasis.PUBLISHED) {
      return reader.texts().text("figure.breakdown.published");
    }
    return reader
        .texts()
        .text(
            inOrder(figure).findAny().isPresent()
                ? "figure.breakdown.nothing"
                : "figure.breakdown.none");
  }

  private List<SegmentLink> choices(
      Figure figure, List<Dimension> dimensions, @Nullable Dimension now, FigureLinks links) {
    String edition = figure.edition().code();
    String metric = figure.metric().code();
    return dimensions.stream()
        .map(
            dimension ->
                new SegmentLink(
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

  private BarTable table(Figure parts, Figure figure, FigureSentences saying, FigureLinks links) {
    String count = figure.metric().count();
    Figure counts =
        count != null && figure.basis() == FigureBasis.LEDGER
            ? figures.figure(figure.edition().code(), count, parts.query(), access.visibility())
            : null;
    return new FigureBreakdowns(saying, links, parts, figure.query())
        .marking(Objects.requireNonNullElse(leastDeveloped.among(parts), List.of()))
        .all(counts);
  }

  private static String narrowed(Figure figure, DimensionNames names, Messages texts) {
    return figure.scope().entrySet().stream()
        .map(entry -> names.of(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(texts.text("list.separator")));
  }
}
