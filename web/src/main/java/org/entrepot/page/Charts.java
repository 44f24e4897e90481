package org.entrepot.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Draws all charts, as SVG without a view box: across in percent and down in pixels, so that
 * letters keep their size at any width. Bars begin at zero.
 */
public final class Charts {

  private static final int BASE = 300;
  private static final int TALLEST = 264;
  private static final int BELOW = 36;
  private static final int LINE = 16;
  private static final double WIDEST = 20;
  private static final int SPARK_BASE = 40;
  private static final int SPARK_WIDTH = 124;

  /** Wide enough for a year under each bar. */
  private static final int SPARK_SLOT = 36;

  private static final int STEP_BASE = 260;
  private static final int STEP_TALLEST = 230;

  private Charts() {}

  /**
   * Standing bars that are links.
   *
   * @param id begins the ids of title and description; unique on its page
   */
  public static String bars(String id, String title, String description, List<ChartBar> bars) {
    Svg svg = new Svg();
    long lines = bars.stream().mapToLong(bar -> bar.note().lines().count()).max().orElse(0);
    String height = Long.toString(BASE + BELOW + LINE * Math.max(1, lines));
    svg.open("svg", "height", height, "role", "group", "aria-labelledby", id + "-t " + id + "-d");
    svg.text("title", title, "id", id + "-t").text("desc", description, "id", id + "-d");
    String hatch = id + "-hatch";
    if (bars.stream().anyMatch(ChartBar::hatched)) {
      hatch(svg, hatch);
    }
    double slot = 100.0 / Math.max(1, bars.size());
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), slot * (i + 0.5), slot, largest(bars), hatch);
    }
    String y = BASE + ".5";
    svg.put("line", "class", "base", "x1", "0", "y1", y, "x2", "100%", "y2", y);
    return svg.close().toString();
  }

  /** The pattern of what was published elsewhere; a key on the page may use it too. */
  private static void hatch(Svg svg, String id) {
    svg.open("defs");
    svg.open(
        "pattern",
        "id",
        id,
        "width",
        "6",
        "height",
        "6",
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    svg.put("line", "class", "hatch-line", "x1", "0", "y1", "0", "x2", "0", "y2", "6");
    svg.close().close();
  }

  private static String style(ChartBar bar) {
    if (bar.hatched()) {
      return "bar hatched";
    }
    return bar.now() ? "bar on" : "bar";
  }

  private static void bar(
      Svg svg, ChartBar bar, double middle, double slot, BigDecimal largest, String hatch) {
    double width = Math.min(WIDEST, slot * 0.8);
    int height = part(bar.value(), largest, TALLEST);
    String center = percent(middle);
    if (bar.isGap()) {
      label(svg, "name", bar.name(), center, BASE + 22);
      svg.put("circle", "class", "none", "cx", center, "cy", Integer.toString(BASE - 3), "r", "2");
      return;
    }
    svg.open("a", "href", bar.href()).text("title", bar.spoken());
    svg.put(
        "rect",
        "class",
        style(bar),
        "fill",
        bar.hatched() ? "url(#" + hatch + ")" : "currentColor",
        "x",
        percent(middle - width / 2),
        "y",
        Integer.toString(BASE - height),
        "width",
        percent(width),
        "height",
        Integer.toString(height));
    label(svg, bar.now() ? "now" : "name", bar.name(), center, BASE + 22);
    label(svg, bar.now() ? "now" : "v", bar.number(), center, BASE - height - 8);
    int line = BASE + 44;
    for (String part : bar.note().lines().toList()) {
      label(svg, "tick", part, center, line);
      line += LINE;
    }
    svg.close();
  }

  private static void label(Svg svg, String style, String text, String x, int y) {
    svg.text(
        "text", text, "class", style, "x", x, "y", Integer.toString(y), "text-anchor", "middle");
  }

  /** A step line: each value held until the next. */
  public static String steps(String id, String title, String description, List<ChartStep> steps) {
    Svg svg = new Svg();
    svg.open("svg", "height", "300", "role", "img", "aria-labelledby", id + "-t " + id + "-d");
    svg.text("title", title, "id", id + "-t").text("desc", description, "id", id + "-d");
    BigDecimal largest =
        steps.stream().map(ChartStep::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    double slot = 100.0 / Math.max(1, steps.size());
    String line = line(steps, largest);
    svg.open(
        "svg",
        "width",
        "100%",
        "height",
        "260",
        "viewBox",
        "0 0 1000 260",
        "preserveAspectRatio",
        "none");
    svg.put("path", "class", "step-fill", "d", line + "V260H0z");
    svg.put("path", "class", "step", "d", line);
    svg.close();
    for (int i = 0; i < steps.size(); i++) {
      String middle = percent(slot * (i + 0.5));
      int top = STEP_BASE - part(steps.get(i).value(), largest, STEP_TALLEST);
      boolean last = i == steps.size() - 1;
      label(svg, last ? "now" : "v", steps.get(i).number(), middle, top - 8);
      label(svg, "tick", steps.get(i).name(), middle, STEP_BASE + 20);
    }
    String y = STEP_BASE + ".5";
    svg.put("line", "class", "base", "x1", "0", "y1", y, "x2", "100%", "y2", y);
    return svg.close().toString();
  }

  private static String line(List<ChartStep> steps, BigDecimal largest) {
    StringBuilder path = new StringBuilder("M0 " + STEP_BASE);
    for (int i = 0; i < steps.size(); i++) {
      int y = STEP_BASE - part(steps.get(i).value(), largest, STEP_TALLEST);
      path.append('V').append(y).append('H').append(1000 * (i + 1) / steps.size());
    }
    return path.toString();
  }

  /** A few small bars beside a figure, first and last named; the figure itself is beside them. */
  public static String spark(String description, List<ChartBar> bars) {
    Svg svg = new Svg();
    svg.open("svg", "class", "spark", "width", "128", "height", "58", "role", "img");
    svg.text("title", description);
    int slot = Math.min(SPARK_SLOT, SPARK_WIDTH / Math.max(1, bars.size()));
    int left = SPARK_WIDTH - slot * bars.size();
    for (int i = 0; i < bars.size(); i++) {
      sparkBar(svg, bars.get(i), left + slot * i, slot, largest(bars));
    }
    svg.put(
        "line",
        "class",
        "base",
        "x1",
        Integer.toString(left),
        "y1",
        "40.5",
        "x2",
        Integer.toString(SPARK_WIDTH),
        "y2",
        "40.5");
    for (int i = 0; i < bars.size(); i += Math.max(1, bars.size() - 1)) {
      sparkName(svg, bars.get(i).name(), i == 0 ? left : SPARK_WIDTH, slot, i == 0);
    }
    return svg.close().toString();
  }

  /** Under its bar, or from the chart's edge where bars are narrower than a year. */
  private static void sparkName(Svg svg, String name, int edge, int slot, boolean first) {
    boolean wide = slot == SPARK_SLOT;
    int x = wide ? edge + (first ? slot / 2 : -slot / 2) : edge;
    String narrow = first ? "start" : "end";
    svg.text(
        "text", name, "x", Integer.toString(x), "y", "56", "text-anchor", wide ? "middle" : narrow);
  }

  private static void sparkBar(Svg svg, ChartBar bar, int x, int slot, BigDecimal largest) {
    int height = part(bar.value(), largest, SPARK_BASE - 4);
    int width = slot * 2 / 3;
    if (bar.isGap()) {
      String middle = Integer.toString(x + slot / 2);
      svg.put("circle", "class", "none", "cx", middle, "cy", "38", "r", "1.25");
      return;
    }
    svg.put(
        "rect",
        "class",
        style(bar),
        "x",
        Integer.toString(x + (slot - width) / 2),
        "y",
        Integer.toString(SPARK_BASE - height),
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height));
  }

  /** The bar of a table's row: how much of the largest row it is. The number stands beside it. */
  public static String row(BigDecimal value, BigDecimal largest, boolean on) {
    return row(value, BigDecimal.ZERO, largest, on ? "bar on" : "bar", "");
  }

  /**
   * A bar of what was published elsewhere, which may be below zero: all rows begin at the same
   * zero, to the left or the right.
   *
   * @param id begins the id of its pattern; unique on its page
   * @param least of all rows, or zero
   */
  public static String publishedRow(
      String id, BigDecimal value, BigDecimal least, BigDecimal largest) {
    return row(value, least, largest, "bar hatched", id + "-hatch");
  }

  private static String row(
      BigDecimal value, BigDecimal least, BigDecimal largest, String style, String hatch) {
    double low = Math.min(0, least.doubleValue());
    double all = Math.max(0, largest.doubleValue()) - low;
    double zero = all == 0 ? 0 : -100 * low / all;
    double end = all == 0 ? 0 : Math.max(0, zero + 100 * value.doubleValue() / all);
    String x = percent(Math.min(zero, end));
    String width = percent(Math.abs(end - zero));
    Svg svg = new Svg();
    svg.open("svg", "width", "100%", "height", "8", "aria-hidden", "true");
    String fill = "currentColor";
    if (!hatch.isEmpty()) {
      hatch(svg, hatch);
      fill = "url(#" + hatch + ")";
    }
    svg.put("rect", "class", style, "fill", fill, "x", x, "width", width, "height", "8");
    if (low < 0) {
      String at = percent(zero);
      svg.put("line", "class", "base", "x1", at, "y1", "0", "x2", at, "y2", "8");
    }
    return svg.close().toString();
  }

  private static BigDecimal largest(List<ChartBar> bars) {
    return bars.stream().map(ChartBar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static int part(BigDecimal value, BigDecimal largest, int of) {
    if (largest.signum() <= 0 || value.signum() <= 0) {
      return 0;
    }
    return value
        .multiply(BigDecimal.valueOf(of))
        .divide(largest, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** One decimal: finer than a pixel of the widest page. */
  private static String percent(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP) + "%";
  }
}
