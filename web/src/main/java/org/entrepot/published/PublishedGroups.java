package org.entrepot.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** Writes published figures for people, by their names. */
final class PublishedGroups {

  private final Messages texts;
  private final Editions editions;
  private final PublishedMeasures measures;
  private final PublishedNames names;

  PublishedGroups(
      Messages texts, Editions editions, PublishedMeasures measures, PublishedParts parts) {
    this.texts = texts;
    this.editions = editions;
    this.measures = measures;
    this.names = new PublishedNames(texts, measures, parts);
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
    boolean known = measures.find(metric).isPresent();
    boolean open = known && figures.stream().anyMatch(each -> each.tie() == null);
    return new PublishedGroup(
        "m-" + expo + "-" + metric,
        names.of(metric),
        known,
        open ? expo + ":" + metric : "",
        figures.stream().map(this::line).toList());
  }

  private PublishedGroup.PublishedLine line(PublishedFigure figure) {
    Edition edition = editions.get(figure.edition());
    return new PublishedGroup.PublishedLine(
        figure.id(),
        figure.id() + ":" + figure.revision(),
        Integer.toString(edition.startsOn().getYear()),
        names.part(figure, edition),
        StatedNumber.of(texts, figure.value(), figure.unit()).text(),
        PublishedWords.area(texts, figure),
        PublishedWords.others(texts, figure),
        texts.text(
            "published.source",
            new Numbers(texts).shortDate(figure.publishedOn()),
            figure.source()),
        state(figure.tie()),
        said(figure),
        choices(figure));
  }

  /** Its own name first, where there is such a metric; what it is tied to is chosen. */
  private List<SelectOption> choices(PublishedFigure figure) {
    List<PublishedMeasure> others = new ArrayList<>(measures.all());
    Optional<PublishedMeasure> own =
        others.stream().filter(metric -> metric.code().equals(figure.metric())).findFirst();
    own.ifPresent(others::remove);
    List<SelectOption> choices = new ArrayList<>();
    choices.add(
        own.map(metric -> choice(metric, figure))
            .orElse(new SelectOption("", texts.text("published.metric.choose"), false)));
    others.forEach(metric -> choices.add(choice(metric, figure)));
    return choices;
  }

  private SelectOption choice(PublishedMeasure metric, PublishedFigure figure) {
    return new SelectOption(
        metric.code(),
        metric.name().in(texts.language().locale()),
        metric.code().equals(figure.about()));
  }

  private static String state(@Nullable PublishedTie tie) {
    if (tie == null) {
      return "open";
    }
    return tie.comparable() ? "yes" : "no";
  }

  private String said(PublishedFigure figure) {
    PublishedTie tie = figure.tie();
    if (tie == null) {
      return "";
    }
    String about =
        tie.metric().equals(figure.metric())
            ? ""
            : measures.get(tie.metric()).name().in(texts.language().locale());
    return Stream.of(about, texts.who(tie.who()), Optional.ofNullable(tie.note()).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
