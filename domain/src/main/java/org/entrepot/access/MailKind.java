package org.entrepot.access;

import java.time.Duration;

/** Why somebody is mailed a link that sets a password, and how long it opens. */
public enum MailKind {
  /** An invitation waits in an inbox for some days. */
  INVITATION(Duration.ofDays(7)),
  /** A new password that an administrator wants set. */
  RESET(Duration.ofHours(24)),
  /** A new password that its owner has asked for, and waits for. */
  FORGOTTEN(Duration.ofHours(1));

  private static final Duration LONGEST_TRYING = Duration.ofHours(24);

  private final Duration opens;

  MailKind(Duration opens) {
    this.opens = opens;
  }

  /** How long its link opens. */
  Duration opens() {
    return opens;
  }

  /** How long it is worth trying to send it. */
  Duration tried() {
    return opens.compareTo(LONGEST_TRYING) < 0 ? opens : LONGEST_TRYING;
  }
}
