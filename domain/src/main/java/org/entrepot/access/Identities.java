package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Who a token or a session stands for, asked anew with every request. */
@ApplicationScoped
@Transactional
public class Identities {

  @Inject Accounts accounts;
  @Inject Tokens tokens;
  @Inject SessionDesk sessions;
  @Inject Clock clock;

  /** Whom a token's text stands for; nobody if it is unknown, expired or revoked. */
  public Optional<Identity> ofToken(String text) {
    return tokens
        .withHash(OpaqueToken.hash(text))
        .filter(token -> token.validAt(clock.instant()) && backed(token))
        .map(token -> new Identity(Identity.TOKEN + token.id(), token.roles(), token.scope(), 0));
  }

  /**
   * The account of a session; nobody once it has ended, or the account was disabled or has changed
   * since.
   */
  public Optional<Identity> ofSession(String name, long session) {
    return accounts
        .find(name)
        .filter(account -> !account.disabled() && sessions.use(session, account))
        .map(Account::identity);
  }

  private boolean backed(Token token) {
    String name = token.account();
    return name == null
        || accounts
            .find(name)
            .filter(account -> !account.disabled() && account.roles().containsAll(token.roles()))
            .filter(account -> account.scope().includes(token.scope()))
            .isPresent();
  }
}
