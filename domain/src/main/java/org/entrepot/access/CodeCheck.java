package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Looks at the second factor of whoever has shown the right password. */
@ApplicationScoped
@Transactional
class CodeCheck {

  @Inject SecondFactors factors;
  @Inject SignInAttempts attempts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Whether a sign-in takes a code. */
  boolean asks(Account account) {
    return factors.of(account).filter(SecondFactor::isOn).isPresent();
  }

  /**
   * Whether a code is right, which it is but once.
   *
   * @throws TooManyAttempts if the next code has to wait
   */
  boolean takes(Account account, String code, Act act) {
    attempts.beginCode(account.name());
    boolean right =
        factors.lockedOf(account).filter(f -> f.takes(code, clock.instant())).isPresent();
    if (right) {
      attempts.codeTaken(account.name());
    } else {
      trail.add(act, "second-factor.refused", account.name());
    }
    return right;
  }
}
