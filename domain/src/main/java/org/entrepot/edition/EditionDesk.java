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
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.Page;
import org.entrepot.Stale;
import org.entrepot.event.Events;
import org.entrepot.ledger.Head;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.OwnWrites;
import org.jspecify.annotations.Nullable;

/** Where editions are closed, finalised and opened again. */
@ApplicationScoped
@Transactional
public class EditionDesk {

  private static final Map<EditionStatus, String> DEEDS =
      Map.of(
          EditionStatus.CLOSING, "closed",
          EditionStatus.FINAL, "finalised",
          EditionStatus.PROVISIONAL, "reopened");

  @Inject Editions editions;
  @Inject StatusChanges changes;
  @Inject Revisions revisions;
  @Inject Ledger ledger;
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
  public void move(
      EditionMove move, EditionMover mover, BiPredicate<Edition, List<StatusChange>> seen) {
    Edition edition = changes.lock(move.edition());
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
    events.add(
        edition
            .event(deed, mover.who(), edition.statusSince())
            .with(Map.of("position", position, "from", before.name())));
    ownWrites.announce(Map.of());
  }

  private long position(String edition) {
    return ledger.heads().stream()
        .filter(head -> head.edition().equals(edition))
        .mapToLong(Head::position)
        .findFirst()
        .orElse(0);
  }

  /** What was changed of an edition after it was final, the latest first. */
  public Page<Revision> revisions(String code, @Nullable Cursor after, int limit) {
    return revisions.page(editions.get(code).code(), after, limit);
  }

  /**
   * How an edition came to its status, the first change first.
   *
   * @param reading makes of it what the caller wants
   */
  public <T> T history(String code, BiFunction<Edition, List<StatusChange>, T> reading) {
    return reading.apply(editions.get(code), changes.of(code));
  }
}
