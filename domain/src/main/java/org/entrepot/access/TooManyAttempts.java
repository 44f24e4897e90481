package org.entrepot.access;

/** Too many sign-ins failed; the next may be made in a while. */
public class TooManyAttempts extends AskLater {

  private static final long serialVersionUID = 1L;

  TooManyAttempts(long seconds) {
    super("sign-in.wait", seconds);
  }
}
