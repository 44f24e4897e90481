package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;

/**
 * Where people set up what they show besides their password, each their own. Taking it away or
 * making other recovery codes takes a code: a session that was left open is not enough.
 */
@ApplicationScoped
@Transactional
public class SecondFactorDesk {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject SecondFactors factors;
  @Inject CodeCheck codes;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The caller's own; none where it was never set up. */
  @Permitted(Permission.OWN_ACCOUNT)
  public Optional<SecondFactor> own() {
    return factors.of(account());
  }

  /**
   * Makes a secret for the caller's app; one before that was not taken into use is void.
   *
   * @throws RuleBroken with code {@code second-factor.on} if there is one in use
   */
  @Permitted(Permission.OWN_ACCOUNT)
  public NewSecret begin() {
    Account account = locked();
    Optional<SecondFactor> before = factors.lockedOf(account);
    before.ifPresent(SecondFactor::renew);
    return before.orElseGet(() -> added(account)).shown(account);
  }

  private SecondFactor added(Account account) {
    SecondFactor factor = new SecondFactor(account);
    factors.add(factor);
    return factor;
  }

  /** What the caller's app has still to read; none where nothing was begun or it is in use. */
  @Permitted(Permission.OWN_ACCOUNT)
  public Optional<NewSecret> begun() {
    Account account = account();
    return factors.of(account).filter(f -> !f.isOn()).map(f -> f.shown(account));
  }

  /**
   * Takes the caller's second factor into use: from the next sign-in on a code is asked for.
   *
   * @return recovery codes, known here and never again
   * @throws RuleBroken with code {@code second-factor.none} if none was begun, or {@code
   *     second-factor.on}
   * @throws InvalidValue with code {@code second-factor.code}
   */
  @Permitted(Permission.OWN_ACCOUNT)
  public List<String> confirm(String code, Act act) {
    SecondFactor factor = required(locked());
    List<String> codes = factor.confirm(code, clock.instant().truncatedTo(ChronoUnit.MICROS));
    trail.add(act, "second-factor.set", act.who());
    return codes;
  }

  /**
   * Makes other recovery codes for the caller; those before are void.
   *
   * @param code of the app, or one of the recovery codes
   * @throws RuleBroken with code {@code second-factor.none}
   * @throws InvalidValue with code {@code second-factor.code}
   * @throws TooManyAttempts if the next code has to wait
   */
  @Permitted(Permission.OWN_ACCOUNT)
  @Transactional(dontRollbackOn = InvalidValue.class) // what was tried stays counted
  public List<String> renewRecoveryCodes(String code, Act act) {
    List<String> made = proven(code, act).newRecoveryCodes();
    trail.add(act, "second-factor.recovery", act.who());
    return made;
  }

  /** Takes the caller's away, with a code. Throws as {@link #renewRecoveryCodes}. */
  @Permitted(Permission.OWN_ACCOUNT)
  @Transactional(dontRollbackOn = InvalidValue.class)
  public void remove(String code, Act act) {
    factors.remove(proven(code, act));
    trail.add(act, "second-factor.removed", act.who());
  }

  /**
   * Takes away that of somebody who has lost the app and the recovery codes.
   *
   * @throws NotFound with code {@code account.unknown}
   * @throws RuleBroken with code {@code second-factor.none}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public void removeOf(String name, Act act) {
    factors.remove(required(accounts.getLocked(name)));
    trail.add(act, "second-factor.removed", name);
  }

  /** Whether somebody has one in use. */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public boolean isOn(Account account) {
    return codes.asks(account);
  }

  private SecondFactor proven(String code, Act act) {
    Account account = locked();
    SecondFactor factor = required(account);
    if (!codes.takes(account, code, act)) {
      throw SecondFactor.wrong();
    }
    return factor;
  }

  private SecondFactor required(Account account) {
    return factors.lockedOf(account).orElseThrow(() -> new RuleBroken("second-factor.none"));
  }

  private Account account() {
    return accounts.get(access.signedInName());
  }

  private Account locked() {
    return accounts.getLocked(access.signedInName());
  }
}
