package org.entrepot.figure;

import java.util.Locale;
import org.entrepot.edition.Edition;
import org.entrepot.page.Messages;

/** What published figures are called: as the metric of that name, else in words of ours. */
final class PublishedNames {

  private final Messages texts;
  private final Metrics metrics;
  private final NamesOf parts;

  PublishedNames(Messages texts, Metrics metrics, Members members) {
    this.texts = texts;
    this.metrics = metrics;
    this.parts = new NamesOf(members, texts.language().locale());
  }

  /**
   * The name in the reader's language; where nobody has one the published name itself, as words.
   *
   * @param published {@code exhibitors}, {@code registered_visitors}
   */
  String of(String published) {
    return metrics.versions(published).stream()
        .findFirst()
        .map(metric -> metric.name().in(texts.language().locale()))
        .orElseGet(() -> texts.textOr("published.name." + published, words(published)));
  }

  /**
   * What a figure is narrowed to: {@code Automobiles}; empty of the whole. A part of what no metric
   * counts is called as it was published.
   */
  String part(PublishedFigure figure, Edition edition) {
    return metrics.versions(figure.calledBy()).stream()
        .findFirst()
        .map(metric -> parts.in(edition, metric).ofPart(figure.dimension()))
        .orElse(figure.dimension());
  }

  private static String words(String code) {
    String words = code.replace('_', ' ').strip();
    return words.isEmpty()
        ? code
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
