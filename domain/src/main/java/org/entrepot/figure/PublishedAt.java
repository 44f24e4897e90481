package org.entrepot.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/** The published figures of an expo at a position of their log. */
final class PublishedAt {

  private final List<PublishedFigure> figures;
  private final Qualifiers qualifiers;

  PublishedAt(List<PublishedFigure> figures, Qualifiers qualifiers) {
    this.figures = List.copyOf(figures);
    this.qualifiers = qualifiers;
  }

  /** What a person has called comparable; of several the last that was published. */
  Optional<KnownValue> comparable(Edition edition, Metric metric, Map<Dimension, String> scope) {
    return about(edition, metric, scope)
        .filter(figure -> figure.tie() != null && figure.tie().comparable())
        .sorted(
            Comparator.comparing(PublishedFigure::publishedOn)
                .thenComparing(PublishedFigure::id)
                .reversed())
        .flatMap(figure -> figure.as(metric, edition, qualifiers).stream())
        .findFirst();
  }

  /** Why there is nothing comparable. */
  RecordMark.Reason lacking(Edition edition, Metric metric, Map<Dimension, String> scope) {
    List<PublishedFigure> about = about(edition, metric, scope).toList();
    if (about.isEmpty()) {
      return RecordMark.Reason.NO_VALUE;
    }
    return about.stream().anyMatch(figure -> figure.tie() == null)
        ? RecordMark.Reason.UNDECIDED
        : RecordMark.Reason.NOT_COMPARABLE;
  }

  private Stream<PublishedFigure> about(
      Edition edition, Metric metric, Map<Dimension, String> scope) {
    return figures.stream()
        .filter(figure -> figure.edition().equals(edition.code()))
        .filter(figure -> figure.about().equals(metric.code()))
        .filter(figure -> figure.isOf(scope));
  }
}
