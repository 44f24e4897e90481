package org.entrepot.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.edition.Editions;
import org.entrepot.page.Reader;
import org.jspecify.annotations.Nullable;

/** Writes published figures for people, by their names. */
final class PublishedGroups {

  private final Reader reader;
  private final Editions editions;
  private final Metrics metrics;

  PublishedGroups(Reader reader, Editions editions, Metrics metrics) {
    this.reader = reader;
    this.editions = editions;
    this.metrics = metrics;
  }

  List<PublishedGroup> of(String expo, List<PublishedFigure> figures) {
    Map<String, List<PublishedFigure>> byName =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    PublishedFigure::metric, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(entry -> group(expo, entry.getKey(), entry.getValue()))
        .toList();
  }

  private PublishedGroup group(String expo, String metric, List<PublishedFigure> figures) {
    Optional<String> name =
        metrics.versions(metric).stream()
            .findFirst()
            .map(each -> each.name().in(reader.getLocale()));
    boolean open = name.isPresent() && figures.stream().anyMatch(each -> each.tie() == null);
    return new PublishedGroup(
        "m-" + expo + "-" + metric,
        name.orElse(metric),
        name.isPresent(),
        open ? expo + ":" + metric : "",
        figures.stream().map(this::line).toList());
  }

  private PublishedGroup.Line line(PublishedFigure figure) {
    String unit = figure.unit() == null ? "" : figure.unit();
    return new PublishedGroup.Line(
        figure.id(),
        figure.id() + ":" + figure.revision(),
        Integer.toString(editions.get(figure.edition()).startsOn().getYear()),
        figure.dimension(),
        (reader.numbers().plain(figure.value()) + " " + unit).strip(),
        Optional.ofNullable(figure.qualifier()).orElse(""),
        reader
            .texts()
            .text(
                "published.source",
                reader.numbers().shortDate(figure.publishedOn()),
                figure.source()),
        state(figure.tie()),
        said(figure));
  }

  private static String state(@Nullable Tie tie) {
    if (tie == null) {
      return "open";
    }
    return tie.comparable() ? "yes" : "no";
  }

  private String said(PublishedFigure figure) {
    Tie tie = figure.tie();
    if (tie == null) {
      return "";
    }
    String about =
        tie.metric().equals(figure.metric())
            ? ""
            : metrics.get(tie.metric()).name().in(reader.getLocale());
    return Stream.of(about, tie.who(), Optional.ofNullable(tie.note()).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
