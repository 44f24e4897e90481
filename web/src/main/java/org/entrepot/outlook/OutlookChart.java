package org.entrepot.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entrepot.page.BarRow;
import org.entrepot.page.BarTable;
import org.entrepot.page.Charts;
import org.jspecify.annotations.Nullable;

/** Values of an indicator that can be measured by one another, as bars in a table. */
public final class OutlookChart {

  /** As many of the last. */
  private static final int MOST = 12;

  private final String id;
  private final OutlookSentences saying;
  private final Function<OutlookValue, String> address;
  private final List<OutlookValue> values;
  private final int ofAll;
  private final BarTable table;

  private OutlookChart(
      String id,
      OutlookSentences saying,
      Function<OutlookValue, String> address,
      List<OutlookValue> all) {
    this.id = id;
    this.saying = saying;
    this.address = address;
    List<OutlookValue> ordered = new ArrayList<>(all);
    ordered.sort(Comparator.comparing((OutlookValue value) -> value.subject().period().last()));
    this.values = ordered.subList(Math.max(0, ordered.size() - MOST), ordered.size());
    this.ofAll = all.size();
    this.table = table();
  }

  /** What is measured by one another: percentages, and amounts of one currency. */
  private record ChartKind(boolean amount, @Nullable String currency) {

    static ChartKind of(OutlookValue value) {
      boolean amount = value.unit().isAmount();
      return new ChartKind(amount, amount ? value.subject().currency() : null);
    }
  }

  /**
   * A chart for each kind of the values; an axis of two units would make up a likeness.
   *
   * @param values of one indicator, the latest of each
   * @param address where a bar leads
   */
  static List<OutlookChart> of(
      OutlookSentences saying, Function<OutlookValue, String> address, List<OutlookValue> values) {
    Map<ChartKind, List<OutlookValue>> kinds = new LinkedHashMap<>();
    values.forEach(
        value -> kinds.computeIfAbsent(ChartKind.of(value), none -> new ArrayList<>()).add(value));
    List<OutlookChart> charts = new ArrayList<>();
    for (List<OutlookValue> kind : kinds.values()) {
      charts.add(new OutlookChart("outlook-" + charts.size(), saying, address, kind));
    }
    return charts;
  }

  /** {@code Import growth, October 2023}. */
  public String getTitle() {
    String name = saying.name(values.get(0).subject().indicator());
    String first = saying.period(values.get(0).subject().period());
    String last = saying.period(values.get(values.size() - 1).subject().period());
    return first.equals(last)
        ? saying.texts().text("outlook.chart.title", name, first)
        : saying.texts().text("outlook.chart.title.range", name, first, last);
  }

  public String getSubtitle() {
    return values.size() < ofAll
        ? saying
            .texts()
            .text(
                "outlook.chart.sub.last",
                saying.numbers().count(values.size()),
                saying.numbers().count(ofAll))
        : saying.texts().text("outlook.chart.sub");
  }

  public BarTable getTable() {
    return table;
  }

  private BarTable table() {
    OutlookValue widest = Collections.max(values, Comparator.comparing(OutlookValue::unit));
    PowerOfTen step = PowerOfTen.of(widest.unit(), saying.texts().language());
    return new BarTable(
        saying.texts().text("outlook.period"),
        saying.head(widest),
        false,
        "",
        "",
        false,
        IntStream.range(0, values.size()).mapToObj(i -> row(i, step)).toList());
  }

  private BarRow row(int place, PowerOfTen step) {
    OutlookValue value = values.get(place);
    BigDecimal least = bound(BigDecimal::min);
    BigDecimal largest = bound(BigDecimal::max);
    String details = saying.details(value);
    String period = saying.period(value.subject().period());
    return new BarRow(
        details.isEmpty() ? period : period + " · " + details,
        address.apply(value),
        Charts.publishedRow(id + "-" + place, value.whole(), least, largest),
        step.number(value, saying.numbers()),
        "",
        "",
        "",
        "");
  }

  private BigDecimal bound(BinaryOperator<BigDecimal> choice) {
    return values.stream().map(OutlookValue::whole).reduce(BigDecimal.ZERO, choice);
  }
}
