package org.entrepot.edition;

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
