package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

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
    Optional<SecondFactor> factor = factors.lockedOf(account);
    int recoveryCodes = factor.map(SecondFactor::recoveryCodes).orElse(0);
    boolean right = factor.filter(each -> each.takes(code, clock.instant())).isPresent();
    if (!right) {
      trail.add(act, "second-factor.refused", account.name());
      return false;
    }
    attempts.codeTaken(account.name());
    if (factor.orElseThrow().recoveryCodes() < recoveryCodes) {
      trail.add(act, "second-factor.recovered", account.name());
    }
    return true;
  }

  /** Somebody has the password, which its owner may want to know of, and has shown no code. */
  void asked(Account account, RequestOrigin origin) {
    trail.add(Act.by(null, origin), "second-factor.asked", account.name());
  }
}
