package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.entrepot.NotFound;

/** What the links of invitations open, and until when. */
@ApplicationScoped
@Transactional
class AccountLinks {

  @Inject Accounts accounts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The account that a link opens; none where it is unknown, used or past its time. */
  Optional<Account> opened(String text) {
    return accounts
        .withLink(OpaqueToken.hash(text))
        .filter(account -> account.isOpen(clock.instant()));
  }

  /**
   * Sets the password of the account that a link opens, and closes it.
   *
   * @throws NotFound with code {@code link.closed}
   */
  Account use(String text, String hash, RequestOrigin origin) {
    Account account = opened(text).orElseThrow(() -> new NotFound("link.closed"));
    account.changePassword(hash);
    trail.add(Act.by(account.name(), origin), "password.changed", account.name());
    return account;
  }
}
