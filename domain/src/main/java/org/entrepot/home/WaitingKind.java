package org.entrepot.home;

import org.entrepot.access.Permission;

/** What may wait for somebody, and who can do something about it; in the order of urgency. */
public enum WaitingKind {
  /** Previews of imports that nobody has committed or dropped. */
  PREVIEW(Permission.RECORDS_IMPORT),
  /** Imports of the last week that failed. */
  FAILED_IMPORT(Permission.RECORDS_IMPORT),
  /** Deals that no figure counts until a rate of their currency and day is there. */
  RATE(Permission.RECORDS_IMPORT),
  /** Identifiers that more than one company has. */
  SAME_IDENTIFIER(Permission.SHARED_WRITE),
  /** Published figures of which nobody has said which metric they are about. */
  UNMATCHED_FIGURE(Permission.PUBLISHED_TIE),
  /** Editions with records whose last day is over and that are not closed. */
  TO_CLOSE(Permission.EDITIONS_CLOSE),
  /** Editions that are closed and not final. */
  TO_FINALISE(Permission.EDITIONS_FINALISE),
  /** People who were invited and have not set a password. */
  INVITATION(Permission.ACCOUNTS_MANAGE),
  /** People who sign in with a password alone. */
  NO_SECOND_FACTOR(Permission.ACCOUNTS_MANAGE);

  private final Permission permission;

  WaitingKind(Permission permission) {
    this.permission = permission;
  }

  /** Of those for whom it waits. */
  public Permission permission() {
    return permission;
  }
}
