package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

  void changePassword(String name, String hash, RequestOrigin origin) {
    accounts.getLocked(name).changePassword(hash);
    trail.add(Act.by(name, origin), "password.changed", name);
  }
}
