package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.edition.StatusChanges;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;
import org.entrepot.ledger.LedgerMoment;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.Postings;
import org.entrepot.published.PublishedFigures;
import org.jspecify.annotations.Nullable;

/** Finds the positions that a figure is to be read at. */
@ApplicationScoped
class LedgerMoments {

  @Inject Ledger ledger;
  @Inject Postings postings;
  @Inject PublishedFigures published;
  @Inject StatusChanges changes;
  @Inject Clock clock;

  /**
   * The positions of the edition, of those of its expo that it may be compared with, and of the
   * published figures. Later editions without a posting are left out, as are published figures
   * where there are none.
   *
   * @throws StillToCome if the ledger has not come that far
   */
  LedgerState of(EditionFamily family, FigureQuery query) {
    String edition = family.own().code();
    Map<String, LedgerHead> heads =
        ledger.heads().stream().collect(Collectors.toMap(LedgerHead::edition, Function.identity()));
    long position = position(edition, query.at(), heads);
    Instant recordedAt = recordedAt(edition, position, heads);
    Instant asOf = recordedAt == null ? before(query.at()) : recordedAt;
    SortedMap<String, Long> positions = new TreeMap<>();
    positions.put(edition, position);
    family
        .before(family.own())
        .forEach(e -> positions.put(e.code(), other(e.code(), query.at(), asOf, heads)));
    for (Edition later : family.after()) {
      long then = other(later.code(), query.at(), asOf, heads);
      if (then > 0) {
        positions.put(later.code(), then);
      }
    }
    long known = published(edition, position, query.at(), heads);
    if (known > 0) {
      positions.put(LedgerState.PUBLISHED, known);
    }
    boolean atHead = position == position(edition, KnownAt.NOW, heads);
    EditionStatus status = status(family.own(), query.at(), position, atHead);
    return new LedgerState(position, positions, recordedAt, query.through(), status);
  }

  private EditionStatus status(Edition edition, KnownAt at, long position, boolean atHead) {
    if (at instanceof KnownAt.AtInstant moment) {
      return changes.at(edition.code(), moment.instant()).orElse(EditionStatus.PROVISIONAL);
    }
    return atHead
        ? edition.status()
        : changes.at(edition.code(), position).orElse(EditionStatus.PROVISIONAL);
  }

  /** When other editions are read where this one has no posting yet. */
  private @Nullable Instant before(KnownAt at) {
    if (at instanceof KnownAt.AtInstant moment) {
      return moment.instant();
    }
    return at instanceof KnownAt.KnownNow ? clock.instant() : null;
  }

  /** Another edition read as this one is: through the same day of its own run. */
  LedgerMoment counterpart(Edition edition, LedgerState reading, Edition other) {
    long position = reading.of(other.code());
    if (reading.through() == null) {
      return new LedgerMoment(other.code(), position, null);
    }
    long offset = ChronoUnit.DAYS.between(edition.startsOn(), reading.through());
    return new LedgerMoment(other.code(), position, other.startsOn().plusDays(offset));
  }

  /**
   * What was known of published figures: all at the head of the ledger and at an earlier position
   * what there was while that was the head; as pinned, and of a list without a pin nothing, for so
   * a list says that there was nothing.
   */
  private long published(String edition, long position, KnownAt at, Map<String, LedgerHead> heads) {
    if (at instanceof KnownAt.KnownAtPositions pins) {
      long pinned = pins.positions().getOrDefault(LedgerState.PUBLISHED, 0L);
      return pinned == 0 ? 0 : notAfter(published.position(), pinned, at);
    }
    if (at instanceof KnownAt.AtInstant moment) {
      return published.positionBefore(moment.instant());
    }
    LedgerHead head = heads.get(edition);
    return head == null || position >= head.position()
        ? published.position()
        : postings
            .find(edition, position + 1)
            .map(next -> published.positionBefore(next.recordedAt()))
            .orElse(0L);
  }

  private long position(String edition, KnownAt at, Map<String, LedgerHead> heads) {
    LedgerHead head = heads.get(edition);
    long last = head == null ? 0 : head.position();
    if (at instanceof KnownAt.KnownAtPosition asked) {
      return notAfter(last, asked.seq(), at);
    }
    if (at instanceof KnownAt.AtInstant asked) {
      if (asked.instant().isAfter(clock.instant())) {
        throw new StillToCome(at.toString(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
      }
      return postings.positionAt(edition, asked.instant());
    }
    if (at instanceof KnownAt.KnownAtPositions asked) {
      return notAfter(last, pin(edition, asked, heads), at);
    }
    return last;
  }

  private static long pin(
      String edition, KnownAt.KnownAtPositions pins, Map<String, LedgerHead> heads) {
    for (String named : pins.positions().keySet()) {
      if (!heads.containsKey(named) && !named.equals(LedgerState.PUBLISHED)) {
        throw new InvalidValue("at.edition", "at", pins.toString(), named);
      }
    }
    Long own = pins.positions().get(edition);
    if (own == null) {
      throw new InvalidValue("at.lacks", "at", pins.toString(), edition);
    }
    return own;
  }

  private static long notAfter(long last, long asked, KnownAt at) {
    if (asked > last) {
      throw new StillToCome(at.toString(), last);
    }
    return asked;
  }

  /** Another edition's position: as pinned, else what was known when this one's was recorded. */
  private long other(
      String edition, KnownAt at, @Nullable Instant asOf, Map<String, LedgerHead> heads) {
    LedgerHead head = heads.get(edition);
    long last = head == null ? 0 : head.position();
    if (at instanceof KnownAt.KnownAtPositions pins && pins.positions().containsKey(edition)) {
      return notAfter(last, pins.positions().getOrDefault(edition, 0L), at);
    }
    if (head == null || asOf == null) {
      return 0;
    }
    return head.recordedAt().isAfter(asOf) ? postings.positionAt(edition, asOf) : last;
  }

  private @Nullable Instant recordedAt(
      String edition, long position, Map<String, LedgerHead> heads) {
    if (position == 0) {
      return null;
    }
    LedgerHead head = heads.get(edition);
    if (head != null && head.position() == position) {
      return head.recordedAt();
    }
    return postings.find(edition, position).map(Posting::recordedAt).orElse(null);
  }
}
