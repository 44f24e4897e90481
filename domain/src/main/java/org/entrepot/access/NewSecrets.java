package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.entrepot.RuleBroken;

/** Makes the secrets of authenticator apps, once whoever wants one has shown their password. */
@ApplicationScoped
@Transactional
class NewSecrets {

  @Inject Accounts accounts;
  @Inject SecondFactors factors;

  /**
   * A secret for somebody's app; one before that was not taken into use is void.
   *
   * @throws RuleBroken with code {@code second-factor.on} if there is one in use
   */
  NewSecret of(String name) {
    Account account = accounts.getLocked(name);
    Optional<SecondFactor> before = factors.lockedOf(account);
    before.ifPresent(SecondFactor::renew);
    return before.orElseGet(() -> added(account)).shown(account);
  }

  private SecondFactor added(Account account) {
    SecondFactor factor = new SecondFactor(account);
    factors.add(factor);
    return factor;
  }
}
