package org.entrepot.published;

import org.entrepot.edition.Edition;
import org.entrepot.page.Messages;

/** What published figures are called: as the metric of that name, else in words of ours. */
public final class PublishedNames {

  private final Messages texts;
  private final PublishedMeasures measures;
  private final PublishedParts parts;

  public PublishedNames(Messages texts, PublishedMeasures measures, PublishedParts parts) {
    this.texts = texts;
    this.measures = measures;
    this.parts = parts;
  }

  /**
   * The name in the reader's language; where nobody has one the published name itself, as words.
   *
   * @param published {@code exhibitors}, {@code registered_visitors}
   */
  public String of(String published) {
    return measures
        .find(published)
        .map(measure -> measure.name().in(texts.language().locale()))
        .orElseGet(() -> texts.textOr("published.name." + published, Messages.words(published)));
  }

  /**
   * What a figure is narrowed to: {@code Automobiles}; empty of the whole. A part of what no metric
   * counts is called as it was published.
   */
  public String part(PublishedFigure figure, Edition edition) {
    return parts.called(figure, edition).orElse(figure.dimension());
  }
}
