package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Stale;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;
import org.entrepot.event.Events;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;
import org.entrepot.ledger.OwnWrites;
import org.jspecify.annotations.Nullable;

/**
 * Where editions are closed, finalised and opened again. All throw as {@link Visibility#checked}
 * for an edition that is not to be seen.
 */
@ApplicationScoped
@Transactional
public class EditionDesk {

  private static final String CLOSED = "edition.closed";
  private static final String FINALISED = "edition.finalised";
  private static final String REOPENED = "edition.reopened";
  private static final Map<EditionStatus, String> DEEDS =
      Map.of(
          EditionStatus.CLOSING, CLOSED,
          EditionStatus.FINAL, FINALISED,
          EditionStatus.PROVISIONAL, REOPENED);

  @Inject Editions editions;
  @Inject StatusChanges changes;
  @Inject EditionRevisions revisions;
  @Inject Ledger ledger;
  @Inject AuditTrail trail;
  @Inject Events events;
  @Inject OwnWrites ownWrites;
  @Inject Clock clock;

  /**
   * Moves an edition.
   *
   * @param seen whether it and its history are what the caller has seen of them
   * @throws Stale if it has changed since
   * @throws InvalidValue with code {@code edition.status} if nobody moves an edition there
   */
  @Permitted({Permission.EDITIONS_CLOSE, Permission.EDITIONS_FINALISE})
  public void move(
      EditionMove move,
      EditionMover mover,
      Visibility visibility,
      BiPredicate<Edition, List<StatusChange>> seen) {
    Edition edition = visibility.checked(changes.lock(move.edition()));
    if (!seen.test(edition, changes.of(edition.code()))) {
      throw new Stale(edition.code());
    }
    EditionStatus before = edition.status();
    switch (move.to()) {
      case CLOSING -> edition.close(mover, clock.instant());
      case FINAL -> edition.finalise(mover, clock.instant());
      case PROVISIONAL -> edition.reopen(mover, move.reason(), clock.instant());
      case REVISED -> throw new InvalidValue("edition.status", "to", move.to().name());
    }
    tell(edition, before, move.reason(), mover);
  }

  private void tell(
      Edition edition, EditionStatus before, @Nullable ReasonText reason, EditionMover mover) {
    long position = position(edition.code());
    changes.add(new StatusChange(edition, position, mover.who(), reason));
    String deed = Objects.requireNonNull(DEEDS.get(edition.status()));
    trail.add(mover.act(), deed, edition.code());
    events.add(
        edition
            .event(deed, mover.who(), edition.statusSince())
            .with(Map.of("position", position, "from", before.name())));
    ownWrites.announce(Map.of());
  }

  private long position(String edition) {
    return ledger.heads().stream()
        .filter(head -> head.edition().equals(edition))
        .mapToLong(LedgerHead::position)
        .findFirst()
        .orElse(0);
  }

  /**
   * What was changed of an edition after it was final, the latest first; nothing for whoever sees a
   * part of it, because it names records.
   */
  public Page<EditionRevision> revisions(String code, Visibility visibility, ListPart part) {
    Edition edition = visibility.checked(editions.get(code));
    return visibility.isWhole()
        ? revisions.page(edition.code(), part)
        : new Page<>(List.of(), null);
  }

  /**
   * How an edition came to its status, the first change first.
   *
   * @param reading makes of it what the caller wants
   */
  public <T> T history(
      String code, Visibility visibility, BiFunction<Edition, List<StatusChange>, T> reading) {
    return reading.apply(visibility.checked(editions.get(code)), changes.of(code));
  }
}
