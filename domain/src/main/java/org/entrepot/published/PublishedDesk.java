package org.entrepot.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.Stale;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;
import org.entrepot.bundle.OneLine;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.OwnWrites;

/**
 * Where people say which published figure counts what a metric counts. Nobody else does: a name may
 * be the same and the meaning another. What was published is of whole editions: whoever sees a part
 * of them sees none of it.
 */
@ApplicationScoped
@Transactional
public class PublishedDesk {

  private static final String TIED = "published-figure.tied";
  private static final int LONGEST_NOTE = 500;

  @Inject PublishedFigures published;
  @Inject Editions editions;
  @Inject PublishedMeasures measures;
  @Inject AuditTrail audit;
  @Inject OwnWrites ownWrites;

  /** The published figures of an edition, by id. */
  public Page<PublishedFigure> page(String edition, Visibility visibility, ListPart part) {
    String code = visibility.checked(editions.get(edition)).code();
    return visibility.isWhole() ? published.page(code, part) : new Page<>(List.of(), null);
  }

  /** The published figures of all editions of an expo as they are, by id. */
  public List<PublishedFigure> all(String expo, Visibility visibility) {
    if (!visibility.isWhole()) {
      return List.of();
    }
    Set<String> seen =
        editions.all().stream()
            .filter(visibility::sees)
            .map(Edition::code)
            .collect(Collectors.toSet());
    return published.of(expo, published.position()).stream()
        .filter(figure -> seen.contains(figure.edition()))
        .toList();
  }

  /**
   * A published figure of an edition.
   *
   * @throws NotFound with code {@code published.unknown}
   */
  public PublishedFigure get(String edition, long id, Visibility visibility) {
    visibility.checked(editions.get(edition));
    return published
        .find(id)
        .filter(figure -> visibility.isWhole() && figure.edition().equals(edition))
        .orElseThrow(() -> new NotFound("published.unknown", id, edition));
  }

  /**
   * Says what a published figure is about, and whether it is comparable.
   *
   * @param seen the figure as the person has seen it
   * @throws Stale if it has changed since
   * @throws NotFound if there is no such metric
   * @throws InvalidValue if it cannot be that metric's value, if it is an area of which nobody has
   *     stated whether it is net or gross and no note says why it is comparable, or if the note is
   *     no {@link OneLine} of this length
   */
  @Permitted(Permission.PUBLISHED_TIE)
  public PublishedFigure tie(PublishedFigure seen, PublishedTie.WantedTie wish, Act act) {
    PublishedFigure now = published.lock(seen.id()).orElseThrow();
    if (now.revision() != seen.revision()) {
      throw new Stale(seen.id());
    }
    check(now, wish);
    String note = wish.note();
    if (note != null) {
      OneLine.checked("note", note, LONGEST_NOTE);
    }
    audit.add(act, TIED, subject(now, wish));
    return tied(now, wish, act);
  }

  /**
   * Says of every figure of a name that nobody has decided upon yet that it is, or is not,
   * comparable with the metric of that name. What is in another unit, or may be another kind of
   * area, stays undecided.
   *
   * @return those that were decided
   */
  @Permitted(Permission.PUBLISHED_TIE)
  public List<PublishedFigure> tieAll(
      String expo, PublishedTie.WantedTie wish, Act act, Visibility visibility) {
    String metric = measures.get(wish.metric()).code();
    List<PublishedFigure> decided = new ArrayList<>();
    for (PublishedFigure each : all(expo, visibility)) {
      if (each.metric().equals(metric) && each.tie() == null) {
        PublishedFigure now = published.lock(each.id()).orElseThrow();
        if (now.tie() == null && (!wish.comparable() || fault(now, wish).isEmpty())) {
          decided.add(tied(now, wish, act));
        }
      }
    }
    audit.addAll(act, TIED, decided.stream().map(each -> subject(each, wish)).toList());
    return decided;
  }

  private PublishedFigure tied(PublishedFigure figure, PublishedTie.WantedTie wish, Act act) {
    published.tie(figure.id(), wish, act);
    ownWrites.announce(Map.of());
    return published.find(figure.id()).orElseThrow();
  }

  private static String subject(PublishedFigure figure, PublishedTie.WantedTie wish) {
    String answer = wish.comparable() ? "YES" : "NO";
    return figure.id() + " " + figure.edition() + " " + wish.metric() + " " + answer;
  }

  private void check(PublishedFigure figure, PublishedTie.WantedTie wish) {
    measures.get(wish.metric());
    Optional<InvalidValue> fault = wish.comparable() ? fault(figure, wish) : Optional.empty();
    if (fault.isPresent()) {
      throw fault.get();
    }
  }

  /** Why it is not comparable with a metric, whatever anybody says. */
  private Optional<InvalidValue> fault(PublishedFigure figure, PublishedTie.WantedTie wish) {
    PublishedMeasure measure = measures.get(wish.metric());
    if (fits(figure, measure)) {
      return Optional.ofNullable(measure.area()).flatMap(kind -> fault(figure, kind, wish));
    }
    return Optional.of(
        new InvalidValue(
            "published.unit",
            "metric",
            measure.code(),
            figure.value().toPlainString() + " " + (figure.unit() == null ? "" : figure.unit()),
            measure.unit(editions.get(figure.edition()))));
  }

  private static Optional<InvalidValue> fault(
      PublishedFigure figure, AreaKind wanted, PublishedTie.WantedTie wish) {
    if (figure.area() == wanted) {
      return Optional.empty();
    }
    if (figure.area() != AreaKind.NOT_STATED) {
      return Optional.of(new InvalidValue("published.area", "metric", wish.metric()));
    }
    String note = wish.note();
    return note == null || note.isBlank()
        ? Optional.of(new InvalidValue("published.area-unstated", "note", note, wish.metric()))
        : Optional.empty();
  }

  /** What is counted is a whole number, all else is in the metric's own unit. */
  private boolean fits(PublishedFigure figure, PublishedMeasure measure) {
    Edition edition = editions.get(figure.edition());
    boolean whole = figure.value().stripTrailingZeros().scale() <= 0;
    return (whole || !measure.counts())
        && PublishedUnit.power(figure.unit(), measure.unit(edition)).isPresent();
  }
}
