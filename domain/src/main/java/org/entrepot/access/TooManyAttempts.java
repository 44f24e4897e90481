package org.entrepot.access;

import java.time.Duration;

/** Too many sign-ins failed, or links were asked for; the next may be in a while. */
public class TooManyAttempts extends AskLater {

  private static final long serialVersionUID = 1L;

  TooManyAttempts(String code, Duration left) {
    super(code, left.plusNanos(999_999_999).toSeconds());
  }
}
