package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entrepot.page.Amounts;
import org.entrepot.page.Bar;
import org.entrepot.page.Charts;
import org.entrepot.page.Texts;

/** A metric in the editions of an expo, as bars with the same numbers as a table behind. */
public final class EditionChart {

  /** A row of the table behind. */
  public record Line(String year, String href, String number, String growth, String source) {}

  private final Saying saying;
  private final Links links;
  private final Figure now;
  private final List<Figure> figures;
  private final Amounts amounts;

  /**
   * @param now the figure in view
   * @param figures the same metric in every edition, that one among them, oldest first
   */
  EditionChart(Saying saying, Links links, Figure now, List<Figure> figures) {
    this.saying = saying;
    this.links = links;
    this.now = now;
    this.figures = List.copyOf(figures);
    BigDecimal largest =
        figures.stream().map(Figure::value).max(Comparator.naturalOrder()).orElse(now.value());
    this.amounts = Amounts.of(saying.texts(), now.unit(), largest);
  }

  /** What is seen: {@code Deals rose 6.7% to 78.41 billion US dollars}. */
  public String getTitle() {
    Texts texts = saying.texts();
    String value = amounts.sentence(now.value());
    Comparison comparison = now.comparison();
    if (comparison == null) {
      return texts.text("overview.chart.title.one", value);
    }
    String percent = saying.numbers().decimal(comparison.rounded().abs(), 1) + "%";
    return switch (comparison.rounded().signum()) {
      case 1 -> texts.text("overview.chart.title.up", percent, value);
      case -1 -> texts.text("overview.chart.title.down", percent, value);
      default -> texts.text("overview.chart.title.same", value);
    };
  }

  public String getSubtitle() {
    String key = figures.size() > 1 ? "overview.chart.sub" : "overview.chart.sub.one";
    return saying.texts().text(key, amounts.spoken());
  }

  public String getSvg() {
    String editions = saying.numbers().count(figures.size());
    String description = saying.texts().text("overview.chart.describe", editions, described());
    return Charts.bars("editions", getSubtitle(), description, bars());
  }

  /** {@code 2022 73.52, 2023 78.41}. */
  private String described() {
    return figures.stream()
        .map(figure -> year(figure) + " " + amounts.number(figure.value()))
        .collect(Collectors.joining(saying.texts().text("list.separator")));
  }

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (Figure figure : figures) {
      String spoken =
          saying.texts().text("overview.chart.bar", year(figure), amounts.sentence(figure.value()));
      bars.add(
          new Bar(
              year(figure),
              figure.value(),
              amounts.number(figure.value()),
              growth(figure),
              spoken,
              href(figure),
              figure.edition().code().equals(now.edition().code())));
    }
    return bars;
  }

  /** A small one for a tile. */
  String spark(String name) {
    String text = saying.texts().text("tile.spark", name, described());
    return figures.size() < 2 ? "" : Charts.spark(text, bars());
  }

  public String getUnit() {
    return amounts.head();
  }

  public List<Line> getLines() {
    return figures.stream().map(this::line).toList();
  }

  private Line line(Figure figure) {
    String growth = growth(figure);
    String position = saying.numbers().count(figure.reading().position());
    String source =
        saying.texts().text("table.source.ledger", saying.ordinal(code(figure)), position);
    return new Line(
        year(figure),
        href(figure),
        amounts.number(figure.value()),
        growth.isEmpty() ? "–" : growth,
        source);
  }

  private String growth(Figure figure) {
    Comparison comparison = figure.comparison();
    return comparison == null ? "" : saying.numbers().growth(comparison.rounded(), 1);
  }

  private String href(Figure figure) {
    return links.page(code(figure), figure.metric().code(), figure.query());
  }

  private static String code(Figure figure) {
    return figure.edition().code();
  }

  private static String year(Figure figure) {
    return Integer.toString(figure.edition().startsOn().getYear());
  }
}
