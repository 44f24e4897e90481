package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What signing in and changing a password read and write. */
@ApplicationScoped
@Transactional
class AccountDesk {

  @Inject Accounts accounts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  Optional<Account> find(String name) {
    return accounts.find(name);
  }

  void signedIn(String name, RequestOrigin origin) {
    accounts.noteSignIn(name, clock.instant());
    trail.add(Act.by(name, origin), "sign-in.done", null);
  }

  void refused(@Nullable String name, RequestOrigin origin) {
    trail.add(Act.by(null, origin), "sign-in.refused", name);
  }

  /**
   * @param seen whose password was just shown
   * @throws NotSignedIn if it is no longer the password, or no longer opens anything
   */
  void changePassword(Account seen, String hash, RequestOrigin origin) {
    Account account = accounts.getLocked(seen.name());
    if (account.disabled() || !Objects.equals(account.passwordHash(), seen.passwordHash())) {
      throw new NotSignedIn("sign-in.refused");
    }
    account.changePassword(hash);
    trail.add(Act.by(account.name(), origin), "password.changed", account.name());
  }
}
