package org.entrepot.figure;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.LocalText;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.published.AreaKind;
import org.jspecify.annotations.Nullable;

/** One metric of the file in the closed grammar; anything outside it is refused. */
final class MetricEntry {

  private static final Set<String> KNOWN =
      Set.of(
          "metric",
          "version",
          "since",
          "name",
          "definition",
          "accounts",
          "where",
          "allOf",
          "anyOf",
          "noneOf",
          "take",
          "unit",
          "wording",
          "rounding",
          "dimensions",
          "kinds",
          "tile",
          "headline",
          "count",
          "area",
          "spoken");
  private static final Set<String> UNITS =
      Set.of(Metric.REPORTING_CURRENCY, "m2", Metric.ONE, Metric.PERCENT);
  private static final Pattern CALL = Pattern.compile("(\\w+)\\(([\\w.]+(?:, [\\w.]+)*)\\)");

  private final JsonObject entry;
  private final JsonObject kindNames;

  MetricEntry(JsonObject entry, JsonObject kindNames) {
    this.entry = entry;
    this.kindNames = kindNames;
  }

  Metric read() {
    try {
      Set<String> unknown = new LinkedHashSet<>(entry.keySet());
      unknown.removeAll(KNOWN);
      check(unknown.isEmpty(), "does not know the members " + unknown);
      return metric();
    } catch (RuntimeException wrong) {
      throw new IllegalStateException(
          "metrics.json, metric " + entry.get("metric") + ": " + wrong.getMessage(), wrong);
    }
  }

  private Metric metric() {
    PostingSelection selection =
        new PostingSelection(
            texts("accounts"), where(), texts("allOf"), texts("anyOf"), texts("noneOf"));
    Aggregation take = take();
    if (take instanceof Aggregation.Ratio) {
      check(
          selection.equals(PostingSelection.of()),
          "takes of two metrics, so it selects no postings");
    } else {
      check(!selection.accounts().isEmpty(), "needs at least one account");
    }
    check(
        take instanceof Aggregation.Ratio == unit().equals(Metric.PERCENT),
        "needs the unit percent if, and only if, it is a ratio");
    List<Dimension> dimensions = texts("dimensions").stream().map(MetricEntry::dimension).toList();
    for (Dimension dimension : dimensions) {
      check(
          selection.where().getOrDefault(dimension, Set.of()).isEmpty(),
          "fixes " + dimension.key() + ", so it cannot be narrowed by it");
    }
    JsonObject rounding = object("rounding");
    return new Metric(
        text("metric"),
        number(entry, "version"),
        names("name", object("name")),
        names("definition", object("definition")),
        selection,
        take,
        unit(),
        wording(),
        new Rounding(number(rounding, "decimals"), rounding.getBoolean("scaled", false)),
        dimensions,
        kinds(dimensions),
        LocalDate.parse(text("since")),
        entry.getInt("tile", 0),
        entry.getBoolean("headline", false),
        entry.getString("count", null),
        area(),
        spoken());
  }

  private @Nullable AreaKind area() {
    String area = entry.getString("area", "");
    check(
        area.isEmpty() != unit().equals("m2"),
        "needs an area, NET or GROSS, if, and only if, its unit is m2");
    return area.isEmpty() ? null : AreaKind.valueOf(area);
  }

  private SpokenMetric spoken() {
    JsonObject spoken = entry.getJsonObject("spoken");
    if (spoken == null) {
      return SpokenMetric.NEVER;
    }
    List<String> words = new ArrayList<>(strings(spoken.getJsonArray("en")));
    words.addAll(strings(spoken.getJsonArray("zh")));
    words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
    return new SpokenMetric(strings(spoken.getJsonArray("units")), words);
  }

  private Aggregation take() {
    String take = text("take");
    if (take.equals("sum")) {
      return new Aggregation.Sum();
    }
    Matcher call = CALL.matcher(take);
    List<String> given = call.matches() ? List.of(call.group(2).split(", ")) : List.of();
    String name = call.matches() ? call.group(1) : "";
    if (name.equals("distinct") && given.size() == 1) {
      return new Aggregation.Distinct(dimension(given.get(0)));
    }
    if (name.equals("newSince") && given.size() > 1) {
      return new Aggregation.NewSince(dimension(given.get(0)), given.subList(1, given.size()));
    }
    check(
        name.equals("ratio") && given.size() == 2,
        "takes \""
            + take
            + "\"; known are sum, distinct(dimension), newSince(dimension, account, ...) and"
            + " ratio(metric, metric)");
    return new Aggregation.Ratio(given.get(0), given.get(1));
  }

  private String unit() {
    String unit = text("unit");
    check(UNITS.contains(unit), "has the unit \"" + unit + "\"; known are " + UNITS);
    return unit;
  }

  private Wording wording() {
    JsonObject wording = entry.getJsonObject("wording");
    if (wording == null) {
      check(unit().equals(Metric.REPORTING_CURRENCY), "needs a wording");
      return new Wording("{0}", "{0}", "{0}");
    }
    return new Wording(
        member("wording", wording, "en"),
        member("wording", wording, "one"),
        member("wording", wording, "zh"));
  }

  private Map<Dimension, Set<String>> where() {
    Map<Dimension, Set<String>> where = new EnumMap<>(Dimension.class);
    JsonObject given = entry.getJsonObject("where");
    if (given != null) {
      given.forEach((key, values) -> where.put(dimension(key), values(values)));
    }
    return where;
  }

  /** A list of values, or "any" where the dimension only has to be known. */
  private static Set<String> values(JsonValue values) {
    if (values instanceof JsonString any && any.getString().equals("any")) {
      return Set.of();
    }
    check(
        values instanceof JsonArray list && !list.isEmpty(),
        "needs a list of values or \"any\" in where");
    return strings(values.asJsonArray());
  }

  private SortedMap<String, LocalText> kinds(List<Dimension> dimensions) {
    SortedMap<String, LocalText> kinds = new TreeMap<>();
    for (String kind : texts("kinds")) {
      JsonObject name = kindNames.getJsonObject(kind);
      check(name != null, "has the kind " + kind + ", which has no name");
      kinds.put(kind, names(kind, name));
    }
    check(
        kinds.isEmpty() != dimensions.contains(Dimension.KIND),
        "needs kinds if, and only if, it has the dimension kind");
    return kinds;
  }

  private static Dimension dimension(String key) {
    try {
      return Dimension.valueOf(key.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException("there is no dimension \"" + key + "\"", unknown);
    }
  }

  private static LocalText names(String of, JsonObject name) {
    return new LocalText(member(of, name, "en"), member(of, name, "zh"));
  }

  private static String member(String of, JsonObject in, String member) {
    String text = in.getString(member, "");
    check(!text.isBlank(), "needs \"" + member + "\" in \"" + of + "\"");
    return text;
  }

  private static int number(JsonObject in, String member) {
    check(in.get(member) instanceof JsonNumber, "needs the number \"" + member + "\"");
    return in.getInt(member);
  }

  private JsonObject object(String member) {
    JsonObject object = entry.getJsonObject(member);
    check(object != null, "needs \"" + member + "\"");
    return object;
  }

  private String text(String member) {
    String text = entry.getString(member, "");
    check(!text.isBlank(), "needs \"" + member + "\"");
    return text;
  }

  private Set<String> texts(String member) {
    JsonArray list = entry.getJsonArray(member);
    return list == null ? Set.of() : strings(list);
  }

  private static Set<String> strings(JsonArray list) {
    return new LinkedHashSet<>(list.getValuesAs(JsonString::getString));
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise + ".");
    }
  }
}
