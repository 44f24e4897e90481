package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.edition.Edition;
import org.entrepot.figure.HighestSoFar.LeftOut;
import org.entrepot.figure.HighestSoFar.LeftOutBecause;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.LedgerMoment;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedFigures;
import org.entrepot.published.PublishedQualifiers;

/** Reads what a metric came to in the editions of an expo. */
@ApplicationScoped
class FigureHistories {

  /** Their codes are an edition's own: under another's code nothing is no zero. */
  private static final Set<Dimension> OWN_CODES =
      EnumSet.of(Dimension.SECTION, Dimension.PAVILION, Dimension.DELEGATION);

  @Inject Evaluator evaluator;
  @Inject LedgerMoments moments;
  @Inject PublishedFigures published;
  @Inject PublishedQualifiers qualifiers;
  @Inject DimensionValues members;

  /** The last reading of the log, which is only ever added to. */
  private volatile KeptHistories kept = new KeptHistories("", 0, List.of());

  private record KeptHistories(String expo, long position, List<PublishedFigure> figures) {}

  /** What there is to read of an expo, all of one reading. */
  record ReadLedgers(
      EditionFamily family,
      LedgerState reading,
      PublishedAt published,
      LedgerPresence presence,
      LedgerSight sight) {}

  /** What was published is of whole editions: whoever sees a part of them sees none of it. */
  ReadLedgers ledgers(EditionFamily family, FigureQuery query, LedgerSight sight) {
    LedgerState reading = moments.of(family, query);
    List<PublishedFigure> known =
        sight.isWhole() ? published(family.own().expo(), reading.published()) : List.of();
    return new ReadLedgers(
        family, reading, new PublishedAt(known, qualifiers), new LedgerPresence(), sight);
  }

  /** The published figures of an expo as they were at a position of their log. */
  List<PublishedFigure> published(String expo, long position) {
    KeptHistories last = kept;
    if (position > 0 && !(last.position() == position && last.expo().equals(expo))) {
      last = new KeptHistories(expo, position, published.of(expo, position));
      kept = last;
    }
    return position == 0 ? List.of() : last.figures();
  }

  /** The ledgers that a value of an edition is computed from. */
  LedgerView view(ReadLedgers ledgers, Edition edition) {
    LedgerState reading = ledgers.reading();
    EditionFamily family = ledgers.family();
    return new LedgerView(
        moments.counterpart(family.own(), reading, edition),
        family.before(edition).stream()
            .map(each -> new LedgerMoment(each.code(), reading.of(each.code()), null))
            .toList(),
        ledgers.presence(),
        ledgers.sight());
  }

  /** The history of a metric in a scope; empty of a ratio to nothing that nobody has published. */
  Optional<FigureHistory> of(ReadLedgers ledgers, Metric metric, Map<Dimension, String> scope) {
    EditionFamily family = ledgers.family();
    Edition own = family.own();
    Optional<KnownValue> now = known(ledgers, own, metric, scope);
    List<KnownValue> earlier = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Edition other : family.before(own)) {
      Optional<KnownValue> value =
          metric.sameUnit(own, other) ? known(ledgers, other, metric, scope) : Optional.empty();
      value.ifPresentOrElse(
          earlier::add,
          () -> leftOut.add(new LeftOut(other.code(), because(ledgers, other, metric, scope))));
    }
    family.apart().forEach(other -> leftOut.add(new LeftOut(other.code(), LeftOutBecause.SAMPLE)));
    leftOut.sort(Comparator.comparing(each -> ordinal(family, each.edition())));
    return now.or(() -> nothing(ledgers, metric, scope))
        .map(
            value ->
                new FigureHistory(
                    value,
                    now.isPresent(),
                    earlier,
                    later(ledgers, metric, scope),
                    leftOut,
                    family.previous().map(Edition::code).orElse(null)));
  }

  private List<KnownValue> later(ReadLedgers ledgers, Metric metric, Map<Dimension, String> scope) {
    Edition own = ledgers.family().own();
    return ledgers.family().after().stream()
        .filter(other -> metric.sameUnit(own, other))
        .flatMap(other -> known(ledgers, other, metric, scope).stream())
        .toList();
  }

  /** What the ledger says of an edition of which nothing is known: zero. */
  private Optional<KnownValue> nothing(
      ReadLedgers ledgers, Metric metric, Map<Dimension, String> scope) {
    Edition own = ledgers.family().own();
    return evaluator
        .value(metric, scope, view(ledgers, own))
        .map(zero -> KnownValue.fromLedger(own, zero));
  }

  /**
   * By its ledger where that says anything, else as published. That nothing was counted in a part
   * says less than what was published of just that part: records need not name their part.
   */
  private Optional<KnownValue> known(
      ReadLedgers ledgers, Edition edition, Metric metric, Map<Dimension, String> scope) {
    LedgerView view = view(ledgers, edition);
    Optional<BigDecimal> value =
        view.own().position() == 0 ? Optional.empty() : evaluator.value(metric, scope, view);
    Optional<KnownValue> counted =
        value.filter(each -> each.signum() != 0).map(each -> KnownValue.fromLedger(edition, each));
    boolean isPart = scope.keySet().stream().anyMatch(OWN_CODES::contains);
    return counted
        .or(() -> isPart ? published(ledgers, edition, metric, scope) : Optional.empty())
        .or(
            () ->
                value
                    .filter(each -> isZero(ledgers, edition, metric, scope, view))
                    .map(each -> KnownValue.fromLedger(edition, each)))
        .or(() -> published(ledgers, edition, metric, scope));
  }

  private boolean isZero(
      ReadLedgers ledgers,
      Edition edition,
      Metric metric,
      Map<Dimension, String> scope,
      LedgerView view) {
    boolean own = edition.code().equals(ledgers.family().own().code());
    return scope.entrySet().stream()
            .filter(part -> OWN_CODES.contains(part.getKey()))
            .allMatch(part -> own && isRecorded(edition, part.getKey(), part.getValue()))
        && evaluator.knows(metric, view);
  }

  /** What is known only from a publication counts nothing in the ledger, and that is no zero. */
  private boolean isRecorded(Edition edition, Dimension dimension, String member) {
    return members.of(edition, dimension).containsKey(member);
  }

  /** A publication is of a whole edition, so it is no value through a day before the last. */
  private Optional<KnownValue> published(
      ReadLedgers ledgers, Edition edition, Metric metric, Map<Dimension, String> scope) {
    LocalDate through = view(ledgers, edition).own().through();
    return through != null && through.isBefore(edition.endsOn())
        ? Optional.empty()
        : ledgers.published().comparable(edition, metric, scope);
  }

  private static LeftOutBecause because(
      ReadLedgers ledgers, Edition other, Metric metric, Map<Dimension, String> scope) {
    return metric.sameUnit(ledgers.family().own(), other)
        ? ledgers.published().lacking(other, metric, scope)
        : LeftOutBecause.OTHER_UNIT;
  }

  private static int ordinal(EditionFamily family, String edition) {
    return family.all().stream()
        .filter(each -> each.code().equals(edition))
        .mapToInt(Edition::ordinal)
        .findFirst()
        .orElse(0);
  }
}
