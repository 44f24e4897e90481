package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.page.Amounts;
import org.entrepot.page.BarRow;
import org.entrepot.page.BarTable;
import org.entrepot.page.Charts;
import org.jspecify.annotations.Nullable;

/** Tables of a figure's parts that add up to it, the rounding of the rows included. */
final class FigureBreakdowns {

  private final FigureSentences saying;
  private final FigureLinks links;
  private final Figure figure;
  private final Figure.Breakdown parts;
  private final FigureQuery asked;
  private final Amounts amounts;
  private Set<String> marked = Set.of();

  /**
   * @param figure read with a breakdown
   * @param asked what the links keep: scope and moment as the reader has them in the address
   */
  FigureBreakdowns(FigureSentences saying, FigureLinks links, Figure figure, FigureQuery asked) {
    this.saying = saying;
    this.links = links;
    this.figure = figure;
    this.parts = Objects.requireNonNull(figure.breakdown());
    this.asked = asked;
    this.amounts = saying.amounts(figure);
  }

  /** The breakdowns saying of these parts that they are least developed countries. */
  FigureBreakdowns marking(Collection<String> keys) {
    marked = Set.copyOf(keys);
    return this;
  }

  Amounts amounts() {
    return amounts;
  }

  /** All parts with shares, largest first. */
  BarTable all(@Nullable Figure counts) {
    List<BarRow> rows = new ArrayList<>();
    BigDecimal shown = BigDecimal.ZERO;
    Map<String, BigDecimal> each = counts == null ? Map.of() : values(counts);
    for (BreakdownPart part : largestFirst()) {
      rows.add(row(part, count(each.get(part.key()))));
      shown = shown.add(shown(part.value()));
    }
    if (parts.residual().signum() != 0) {
      String rest = counts == null ? "" : count(residual(counts));
      rows.add(rest(parts.residual(), rest));
      shown = shown.add(shown(parts.residual()));
    }
    addRounding(rows, shown);
    rows.add(total(counts == null ? "" : saying.numbers().count(counts.value().longValue())));
    String countName = counts == null ? "" : saying.texts().text("table.deals");
    return table(rows, true, countName);
  }

  /** The largest parts, then all others in one row. */
  BarTable largest(int limit) {
    List<BreakdownPart> sorted = largestFirst();
    List<BreakdownPart> first = sorted.subList(0, Math.min(limit, sorted.size()));
    List<BarRow> rows = new ArrayList<>(first.stream().map(part -> row(part, "")).toList());
    BigDecimal shown =
        first.stream().map(p -> shown(p.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal others =
        sorted.stream()
            .skip(limit)
            .map(BreakdownPart::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sorted.size() > limit) {
      String name =
          saying.texts().text("table.others", saying.numbers().count(sorted.size() - limit));
      String href =
          links.page(figure.edition().code(), figure.metric().code(), asked.by(parts.by()));
      String number = amounts.number(others);
      rows.add(new BarRow(name, href + "#breakdown", "", number, "", "", "", "rest"));
      shown = shown.add(shown(others));
    }
    if (parts.residual().signum() != 0) {
      rows.add(rest(parts.residual(), ""));
      shown = shown.add(shown(parts.residual()));
    }
    addRounding(rows, shown);
    rows.add(total(""));
    return table(rows, false, "");
  }

  int size() {
    return parts.parts().size();
  }

  /** Whether every part is one of something, so that it is a list and no bars. */
  private boolean isList() {
    return figure.metric().counts()
        && !isPublished()
        && parts.parts().stream().allMatch(part -> part.value().compareTo(BigDecimal.ONE) == 0);
  }

  private BarTable table(List<BarRow> rows, boolean shares, String countName) {
    String name = saying.texts().text("table." + parts.by().key());
    boolean stepped = shares && !amounts.step().isEmpty();
    String exact = stepped ? amounts.unitName() : "";
    return new BarTable(name, amounts.head(), shares, exact, countName, isList(), rows);
  }

  /** What is a list comes by name. */
  private List<BreakdownPart> largestFirst() {
    Locale locale = saying.texts().language().locale();
    Comparator<BreakdownPart> byName =
        Comparator.comparing(part -> part.name().in(locale), saying.texts().language().order());
    Comparator<BreakdownPart> byValue = Comparator.comparing(BreakdownPart::value).reversed();
    return parts.parts().stream()
        .sorted(isList() ? byName : byValue.thenComparing(BreakdownPart::key))
        .toList();
  }

  /** What the longest bar shows; what is not assigned has one, too. */
  private BigDecimal largest() {
    return parts.parts().stream()
        .map(BreakdownPart::value)
        .reduce(parts.residual(), BigDecimal::max);
  }

  /** Whether there is anything to show: of what was published seldom any part is known. */
  boolean isEmpty() {
    return isPublished() && parts.parts().isEmpty();
  }

  private boolean isPublished() {
    return figure.basis() == FigureBasis.PUBLISHED;
  }

  private BarRow row(BreakdownPart part, String count) {
    String href =
        links.page(
            figure.edition().code(), figure.metric().code(), asked.in(parts.by(), part.key()));
    String name = part.name().in(saying.texts().language().locale());
    String said =
        marked.contains(part.key()) ? saying.texts().text("table.leastDeveloped", name) : name;
    return new BarRow(
        said,
        href,
        bar(part),
        amounts.number(part.value()),
        share(part.value()),
        exact(part.value()),
        count,
        "");
  }

  /** What was published elsewhere is drawn as that. */
  private String bar(BreakdownPart part) {
    String id = parts.by().key() + "-" + part.key().replace('.', '-');
    return isPublished()
        ? Charts.publishedRow(id, part.value(), BigDecimal.ZERO, largest())
        : Charts.row(part.value(), largest(), true);
  }

  private BarRow rest(BigDecimal value, String count) {
    String bar = Charts.row(value, largest(), false);
    String key = isPublished() ? "table.rest.published" : "table.notAssigned." + parts.by().key();
    String name = saying.texts().text(key);
    return new BarRow(
        name, null, bar, amounts.number(value), share(value), exact(value), count, "rest");
  }

  /** What the rounded rows lack or have too much, so that the column adds up as it is read. */
  private void addRounding(List<BarRow> rows, BigDecimal shown) {
    BigDecimal gap = shown(figure.value()).subtract(shown);
    if (gap.signum() != 0) {
      String number = saying.numbers().decimal(gap, amounts.scale().decimals());
      String name = saying.texts().text("table.rounding");
      String exact = saying.numbers().decimal(BigDecimal.ZERO, 2);
      rows.add(new BarRow(name, null, "", number, "", exact, "", "rest"));
    }
  }

  private BarRow total(String count) {
    String key = "table.all." + parts.by().key();
    String name = saying.texts().textOr(key, saying.texts().text("table.all"));
    BigDecimal value = figure.value();
    return new BarRow(
        name, null, "", amounts.number(value), share(value), exact(value), count, "all");
  }

  private BigDecimal shown(BigDecimal value) {
    return amounts.scale().shown(value);
  }

  private String share(BigDecimal value) {
    return saying.numbers().share(value, figure.value());
  }

  private String exact(BigDecimal value) {
    return saying.numbers().decimal(value, amounts.money() ? 2 : 0);
  }

  private String count(@Nullable BigDecimal number) {
    return number == null ? "" : saying.numbers().count(number.longValue());
  }

  private static Map<String, BigDecimal> values(Figure counts) {
    return Objects.requireNonNull(counts.breakdown()).parts().stream()
        .collect(Collectors.toMap(BreakdownPart::key, BreakdownPart::value));
  }

  private static BigDecimal residual(Figure counts) {
    return Objects.requireNonNull(counts.breakdown()).residual();
  }
}
