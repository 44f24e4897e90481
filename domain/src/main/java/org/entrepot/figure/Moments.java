package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Head;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.Moment;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.Postings;
import org.jspecify.annotations.Nullable;

/** Finds the positions that a figure is to be read at. */
@ApplicationScoped
class Moments {

  @Inject Ledger ledger;
  @Inject Postings postings;
  @Inject Editions editions;
  @Inject Clock clock;

  /**
   * The positions of the edition and of the one before it.
   *
   * @throws StillToCome if the ledger has not come that far
   */
  Reading of(Edition edition, Query query) {
    Map<String, Head> heads =
        ledger.heads().stream().collect(Collectors.toMap(Head::edition, Function.identity()));
    long position = position(edition.code(), query.at(), heads);
    Instant recordedAt = recordedAt(edition.code(), position, heads);
    SortedMap<String, Long> positions = new TreeMap<>();
    positions.put(edition.code(), position);
    previous(edition)
        .map(Edition::code)
        .ifPresent(code -> positions.put(code, other(code, query.at(), recordedAt, heads)));
    return new Reading(position, positions, recordedAt, query.through());
  }

  /** The edition that this one is compared with: the last before it that may be. */
  Optional<Edition> previous(Edition edition) {
    return editions.before(edition).stream().filter(edition::comparableWith).findFirst();
  }

  /** The same reading of the edition before: through the same day of its own run. */
  Moment counterpart(Edition edition, Reading reading, Edition other) {
    Long position = reading.positions().getOrDefault(other.code(), 0L);
    if (reading.through() == null) {
      return new Moment(other.code(), position, null);
    }
    long offset = ChronoUnit.DAYS.between(edition.startsOn(), reading.through());
    return new Moment(other.code(), position, other.startsOn().plusDays(offset));
  }

  private long position(String edition, At at, Map<String, Head> heads) {
    Head head = heads.get(edition);
    long last = head == null ? 0 : head.position();
    if (at instanceof At.Position asked) {
      return notAfter(last, asked.seq(), at);
    }
    if (at instanceof At.Moment asked) {
      if (asked.instant().isAfter(clock.instant())) {
        throw new StillToCome(at.toString(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
      }
      return postings.positionAt(edition, asked.instant());
    }
    if (at instanceof At.Pins asked) {
      return notAfter(last, pin(edition, asked, heads), at);
    }
    return last;
  }

  private static long pin(String edition, At.Pins pins, Map<String, Head> heads) {
    for (String named : pins.positions().keySet()) {
      if (!heads.containsKey(named)) {
        throw new InvalidValue("at.edition", "at", pins.toString(), named);
      }
    }
    Long own = pins.positions().get(edition);
    if (own == null) {
      throw new InvalidValue("at.lacks", "at", pins.toString(), edition);
    }
    return own;
  }

  private static long notAfter(long last, long asked, At at) {
    if (asked > last) {
      throw new StillToCome(at.toString(), last);
    }
    return asked;
  }

  /** Another edition's position: as pinned, else what was known when this one's was recorded. */
  private long other(String edition, At at, @Nullable Instant recordedAt, Map<String, Head> heads) {
    Head head = heads.get(edition);
    long last = head == null ? 0 : head.position();
    if (at instanceof At.Pins pins && pins.positions().containsKey(edition)) {
      return notAfter(last, pins.positions().getOrDefault(edition, 0L), at);
    }
    if (head == null || recordedAt == null) {
      return 0;
    }
    return head.recordedAt().isAfter(recordedAt) ? postings.positionAt(edition, recordedAt) : last;
  }

  private @Nullable Instant recordedAt(String edition, long position, Map<String, Head> heads) {
    if (position == 0) {
      return null;
    }
    Head head = heads.get(edition);
    if (head != null && head.position() == position) {
      return head.recordedAt();
    }
    return postings.find(edition, position).map(Posting::recordedAt).orElse(null);
  }
}
