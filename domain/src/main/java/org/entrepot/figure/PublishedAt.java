package org.entrepot.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedQualifiers;

/** The published figures of an expo at a position of their log. */
final class PublishedAt {

  private final List<PublishedFigure> figures;
  private final PublishedQualifiers qualifiers;

  PublishedAt(List<PublishedFigure> figures, PublishedQualifiers qualifiers) {
    this.figures = List.copyOf(figures);
    this.qualifiers = qualifiers;
  }

  /** What a person has called comparable; of several the last that was published. */
  Optional<KnownValue> comparable(Edition edition, Metric metric, Map<Dimension, String> scope) {
    return about(edition, metric, scope)
        .filter(PublishedFigure::isComparable)
        .sorted(
            Comparator.comparing(PublishedFigure::publishedOn)
                .thenComparing(PublishedFigure::id)
                .reversed())
        .flatMap(figure -> KnownValue.published(figure, metric, edition, qualifiers).stream())
        .findFirst();
  }

  /**
   * What a person has called comparable of the parts of a metric, by their codes.
   *
   * @param by the dimension of the parts
   */
  SortedMap<String, KnownValue> parts(Edition edition, Metric metric, Dimension by) {
    SortedMap<String, KnownValue> parts = new TreeMap<>();
    members(edition, by)
        .filter(member -> by != Dimension.KIND || metric.kinds().containsKey(member))
        .forEach(
            member ->
                comparable(edition, metric, Map.of(by, member))
                    .ifPresent(value -> parts.put(member, value)));
    return parts;
  }

  /** Whether anything comparable was published of a value of a dimension. */
  boolean knows(Edition edition, Dimension dimension, String member) {
    return members(edition, dimension).anyMatch(member::equals);
  }

  private Stream<String> members(Edition edition, Dimension dimension) {
    return figures.stream()
        .filter(figure -> figure.edition().equals(edition.code()))
        .filter(PublishedFigure::isComparable)
        .flatMap(figure -> Stream.ofNullable(figure.scope().get(dimension)))
        .distinct();
  }

  /** Why there is nothing comparable. */
  HighestSoFar.LeftOutBecause lacking(
      Edition edition, Metric metric, Map<Dimension, String> scope) {
    List<PublishedFigure> about = about(edition, metric, scope).toList();
    if (about.isEmpty()) {
      return HighestSoFar.LeftOutBecause.NO_VALUE;
    }
    return about.stream().anyMatch(figure -> figure.tie() == null)
        ? HighestSoFar.LeftOutBecause.UNDECIDED
        : HighestSoFar.LeftOutBecause.NOT_COMPARABLE;
  }

  private Stream<PublishedFigure> about(
      Edition edition, Metric metric, Map<Dimension, String> scope) {
    return figures.stream()
        .filter(figure -> figure.edition().equals(edition.code()))
        .filter(figure -> figure.about().equals(metric.code()))
        .filter(figure -> figure.isOf(scope));
  }
}
