package org.entrepot.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.edition.StatusChange;
import org.entrepot.edition.StatusChanges;

/** How editions came to their status, of what a test says. */
class MemoryStatusChanges implements StatusChanges {

  private final List<Came> all = new ArrayList<>();

  private record Came(String edition, EditionStatus to, Instant since, long position) {}

  void came(String edition, EditionStatus to, String since, long position) {
    all.add(new Came(edition, to, Instant.parse(since), position));
  }

  @Override
  public Edition lock(String code) {
    throw new UnsupportedOperationException(code);
  }

  @Override
  public void add(StatusChange change) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<StatusChange> of(String edition) {
    return List.of();
  }

  @Override
  public Optional<EditionStatus> at(String edition, long position) {
    return last(edition, came -> came.position() <= position);
  }

  @Override
  public Optional<EditionStatus> at(String edition, Instant instant) {
    return last(edition, came -> !came.since().isAfter(instant));
  }

  private Optional<EditionStatus> last(String edition, Predicate<Came> when) {
    return all.stream()
        .filter(came -> came.edition().equals(edition) && when.test(came))
        .map(Came::to)
        .reduce((one, next) -> next);
  }
}
