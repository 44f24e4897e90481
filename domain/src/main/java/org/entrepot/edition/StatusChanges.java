package org.entrepot.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.NotFound;

/** How the editions came to their status. */
public interface StatusChanges {

  /**
   * The edition with this code as it is now, and nobody else moves it before this transaction ends.
   *
   * @throws NotFound with code {@code edition.unknown}
   */
  Edition lock(String code);

  void add(StatusChange change);

  /** An edition's, the first one first. */
  List<StatusChange> of(String edition);

  /** The last that an edition had while its ledger was at this position; empty before the first. */
  Optional<EditionStatus> at(String edition, long position);

  /** The one that an edition had at an instant; empty before the first. */
  Optional<EditionStatus> at(String edition, Instant instant);
}
