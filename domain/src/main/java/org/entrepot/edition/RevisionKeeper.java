package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entrepot.RuleBroken;
import org.entrepot.event.Events;
import org.entrepot.ledger.LedgersSettled;
import org.jspecify.annotations.Nullable;

/**
 * Makes a revision of whatever moves the ledger of an edition that is final, in the same
 * transaction, and lets nothing move it without a reason: whoever settles is heard here.
 */
@ApplicationScoped
public class RevisionKeeper {

  @Inject StatusChanges changes;
  @Inject EditionRevisions revisions;
  @Inject GivenReasons reasons;
  @Inject Events events;
  @Inject Clock clock;

  void heard(@Observes LedgersSettled settled) {
    moved(settled.positions());
  }

  /**
   * @param positions of the ledgers that were named, after the settling
   * @throws RuleBroken with code {@code edition.final}
   */
  void moved(Map<String, Long> positions) {
    List<String> finals =
        positions.isEmpty() ? List.of() : revisions.settledAmong(positions.keySet());
    if (finals.isEmpty()) {
      return;
    }
    GivenReason given = reasons.find().orElse(null);
    finals.forEach(code -> revise(code, positions.getOrDefault(code, 0L), given));
  }

  private void revise(String code, long position, @Nullable GivenReason given) {
    long before = revisions.accounted(code);
    if (given == null) {
      if (position > before) {
        throw new RuleBroken("edition.final", code);
      }
      return;
    }
    Edition edition = changes.lock(code);
    Instant now = clock.instant();
    if (edition.revise(now)) {
      changes.add(
          new StatusChange(edition, Math.min(before + 1, position), given.who(), given.reason()));
    }
    revisions.add(new EditionRevision(edition, before, position, given, now));
    events.add(
        edition
            .event("edition.revised", given.who(), now)
            .with(Map.of("before", before, "after", position, "source", given.source())));
  }
}
