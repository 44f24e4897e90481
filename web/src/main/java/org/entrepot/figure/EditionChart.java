package org.entrepot.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.page.Amounts;
import org.entrepot.page.ChartBar;
import org.entrepot.page.Charts;
import org.entrepot.page.Messages;
import org.entrepot.published.PublishedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A metric in the editions of an expo, as bars with the same numbers as a table behind; what is
 * known only as published is drawn so.
 */
public final class EditionChart {

  /** A row of the table behind. */
  public record EditionLine(
      String year, String href, String number, String growth, String source) {}

  /**
   * The value of an edition.
   *
   * @param growth over the edition before it, or null
   * @param position of its ledger, 0 where it is known as published
   */
  private record EditionBar(
      KnownValue value, @Nullable Comparison growth, long position, FigureQuery query) {}

  private final FigureSentences saying;
  private final FigureLinks links;
  private final Figure now;
  private final List<EditionBar> items;
  private final Amounts amounts;

  /**
   * @param now the figure in view, with what it was in other editions
   * @param live the same metric in later editions as it stands, where they have records
   */
  EditionChart(FigureSentences saying, FigureLinks links, Figure now, List<Figure> live) {
    this.saying = saying;
    this.links = links;
    this.now = now;
    this.items = items(now, live);
    BigDecimal largest =
        items.stream()
            .map(item -> item.value().value())
            .max(Comparator.naturalOrder())
            .orElse(now.value());
    this.amounts = Amounts.of(saying.texts(), now.unit(), largest);
  }

  private static List<EditionBar> items(Figure now, List<Figure> live) {
    SortedMap<Integer, KnownValue> known = new TreeMap<>();
    Stream.of(now.history().earlier(), List.of(now.history().now()), now.history().later())
        .flatMap(List::stream)
        .forEach(value -> known.put(value.edition().ordinal(), value));
    SortedMap<Integer, EditionBar> items = new TreeMap<>();
    known.forEach((ordinal, value) -> items.put(ordinal, item(now, value, known.get(ordinal - 1))));
    int own = now.edition().ordinal();
    items.put(own, item(now));
    live.stream()
        .filter(figure -> figure.history().isKnown() && figure.edition().ordinal() > own)
        .forEach(figure -> items.put(figure.edition().ordinal(), item(figure)));
    return List.copyOf(items.values());
  }

  private static EditionBar item(Figure figure) {
    long position = figure.basis() == FigureBasis.LEDGER ? figure.reading().position() : 0;
    return new EditionBar(figure.history().now(), figure.comparison(), position, figure.query());
  }

  private static EditionBar item(Figure now, KnownValue value, @Nullable KnownValue before) {
    boolean ledger = value.basis() == FigureBasis.LEDGER;
    Long position = now.reading().positions().get(value.edition().code());
    long read = ledger && position != null ? position : 0;
    Comparison growth =
        before != null && before.range().low().signum() > 0 ? Comparison.of(before, value) : null;
    FigureQuery query = new FigureQuery(now.scope(), KnownAt.NOW, now.query().through(), null);
    return new EditionBar(
        value, growth, read, ledger ? query.at(new KnownAt.KnownAtPosition(read)) : query);
  }

  /**
   * What is seen: {@code Deals rose 6.7% to 78.41 billion US dollars, the highest of six editions}.
   */
  public String getTitle() {
    HighestSoFar mark = now.mark();
    // only where every earlier edition is compared with, from the first one on
    int ordinal = now.edition().ordinal();
    return mark != null && Boolean.TRUE.equals(mark.holds()) && mark.among().size() + 1 == ordinal
        ? saying
            .texts()
            .text("overview.chart.title.most", movement(), saying.texts().cardinal(ordinal))
        : movement();
  }

  private String movement() {
    Messages texts = saying.texts();
    String value = amounts.sentence(now.value());
    Comparison comparison = now.comparison();
    if (comparison == null || comparison.low().signum() != comparison.high().signum()) {
      return texts.text("overview.chart.title.one", value);
    }
    String percent = saying.size(comparison);
    return switch (comparison.low().setScale(1, RoundingMode.HALF_UP).signum()) {
      case 1 -> texts.text("overview.chart.title.up", percent, value);
      case -1 -> texts.text("overview.chart.title.down", percent, value);
      default -> texts.text("overview.chart.title.same", value);
    };
  }

  public String getSubtitle() {
    String key = items.size() > 1 ? "overview.chart.sub" : "overview.chart.sub.one";
    return saying.texts().text(key, amounts.spoken());
  }

  /** Whether any value is known only as published. */
  public boolean isPublished() {
    return items.stream().anyMatch(EditionChart::isPublished);
  }

  /** Whether the edition in view has a bar that stands out; as published, it has none. */
  public boolean isHighlighted() {
    return items.stream().anyMatch(item -> isInView(item) && !isPublished(item));
  }

  public String getSvg() {
    String editions = saying.numbers().count(items.size());
    String key = isPublished() ? "overview.chart.describe.published" : "overview.chart.describe";
    String description = saying.texts().text(key, editions, described());
    return Charts.bars("editions", getSubtitle(), description, bars());
  }

  /** {@code 2022 73.52, 2023 78.41}. */
  private String described() {
    return items.stream()
        .map(item -> year(item) + " " + amounts.number(item.value().value()))
        .collect(Collectors.joining(saying.texts().text("list.separator")));
  }

  /** Earlier editions of which nothing is known are gaps. */
  private List<ChartBar> bars() {
    SortedMap<Integer, ChartBar> bars = new TreeMap<>();
    now.history().leftOut().stream()
        .filter(each -> each.because() != HighestSoFar.LeftOutBecause.SAMPLE)
        .forEach(
            each ->
                bars.put(saying.number(each.edition()), ChartBar.gap(saying.year(each.edition()))));
    items.forEach(item -> bars.put(item.value().edition().ordinal(), bar(item)));
    return List.copyOf(bars.values());
  }

  private ChartBar bar(EditionBar item) {
    String key = isPublished(item) ? "overview.chart.bar.published" : "overview.chart.bar";
    BigDecimal value = item.value().value();
    return new ChartBar(
        year(item),
        value,
        amounts.number(value),
        item.growth() == null ? "" : saying.narrow(item.growth()),
        saying.texts().text(key, year(item), amounts.sentence(value)),
        href(item),
        isInView(item),
        isPublished(item));
  }

  /** A small one for a tile. */
  String spark(String name) {
    String text = saying.texts().text("tile.spark", name, described());
    return items.size() < 2 ? "" : Charts.spark(text, bars());
  }

  public String getUnit() {
    return amounts.head();
  }

  public List<EditionLine> getLines() {
    return items.stream().map(this::line).toList();
  }

  private EditionLine line(EditionBar item) {
    String growth = growth(item);
    return new EditionLine(
        year(item),
        href(item),
        amounts.number(item.value().value()),
        growth.isEmpty() ? "–" : growth,
        source(item));
  }

  private String source(EditionBar item) {
    PublishedFigure published = item.value().published();
    return published == null
        ? saying
            .texts()
            .text(
                "table.source.ledger",
                saying.ordinal(code(item)),
                saying.numbers().count(item.position()))
        : saying.published(published);
  }

  private String growth(EditionBar item) {
    Comparison comparison = item.growth();
    return comparison == null ? "" : saying.growth(comparison);
  }

  private String href(EditionBar item) {
    return links.page(code(item), now.metric().code(), item.query());
  }

  private boolean isInView(EditionBar item) {
    return code(item).equals(now.edition().code());
  }

  private static boolean isPublished(EditionBar item) {
    return item.value().basis() == FigureBasis.PUBLISHED;
  }

  private static String code(EditionBar item) {
    return item.value().edition().code();
  }

  private static String year(EditionBar item) {
    return Integer.toString(item.value().edition().startsOn().getYear());
  }
}
