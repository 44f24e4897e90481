package org.entrepot.access;

import org.entrepot.RuleBroken;

/** Somebody has done something too often; they may again in a while. */
public abstract class AskLater extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final long seconds;

  AskLater(String code, long seconds) {
    super(code, seconds);
    this.seconds = seconds;
  }

  /** How long to wait. */
  public long seconds() {
    return seconds;
  }
}
