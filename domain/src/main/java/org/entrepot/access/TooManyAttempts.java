package org.entrepot.access;

import org.entrepot.RuleBroken;

/** Too many sign-ins failed; the next may be made in a while. */
public class TooManyAttempts extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final long seconds;

  TooManyAttempts(long seconds) {
    super("sign-in.wait", seconds);
    this.seconds = seconds;
  }

  /** How long to wait. */
  public long seconds() {
    return seconds;
  }
}
