package org.entrepot.edition;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.entrepot.NotAllowed;

/**
 * Somebody who moves editions from status to status.
 *
 * @param who name of the account or token
 * @param to where they may move one
 */
public record EditionMover(String who, Set<EditionStatus> to) {

  public EditionMover {
    to = Set.copyOf(to);
  }

  /** Where they may move an edition as it is now. */
  public Set<EditionStatus> next(Edition edition, Instant now) {
    Set<EditionStatus> next = EnumSet.noneOf(EditionStatus.class);
    next.add(
        edition.status() == EditionStatus.PROVISIONAL
            ? EditionStatus.CLOSING
            : EditionStatus.PROVISIONAL);
    if (edition.status() == EditionStatus.CLOSING && edition.isOver(now)) {
      next.add(EditionStatus.FINAL);
    }
    next.retainAll(to);
    return next;
  }

  /**
   * Goes on only where they may.
   *
   * @throws NotAllowed with code {@code edition.move}
   */
  void require(EditionStatus status) {
    if (!to.contains(status)) {
      throw new NotAllowed("edition.move", status);
    }
  }
}
