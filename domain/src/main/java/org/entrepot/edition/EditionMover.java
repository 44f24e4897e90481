package org.entrepot.edition;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.entrepot.NotAllowed;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.access.Permission;

/**
 * Somebody who moves editions from status to status.
 *
 * @param act who they are, and from where they do it
 * @param to where they may move one
 */
public record EditionMover(Act act, Set<EditionStatus> to) {

  public EditionMover {
    to = Set.copyOf(to);
  }

  /** The caller as one, with what they do. */
  public static EditionMover of(Act act, Access caller) {
    Set<EditionStatus> to = EnumSet.noneOf(EditionStatus.class);
    if (caller.may(Permission.EDITIONS_CLOSE)) {
      to.add(EditionStatus.CLOSING);
    }
    if (caller.may(Permission.EDITIONS_FINALISE)) {
      to.add(EditionStatus.FINAL);
      to.add(EditionStatus.PROVISIONAL);
    }
    return new EditionMover(act, to);
  }

  /** Name of the account or token. */
  String who() {
    return Objects.requireNonNull(act.who(), "who");
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
