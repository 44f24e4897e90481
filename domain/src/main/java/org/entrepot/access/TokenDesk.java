package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** Where administrators issue tokens to machines and take them back. */
@ApplicationScoped
@Transactional
public class TokenDesk {

  @Inject Tokens tokens;
  @Inject ScopePlaces places;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * A token just issued.
   *
   * @param text what the machine sends; known here and never again
   */
  public record IssuedToken(Token token, String text) {}

  @Permitted(Permission.TOKENS_MANAGE)
  public IssuedToken issue(
      String name, Role role, AccessScope scope, @Nullable Instant expiresAt, Act act) {
    places.require(scope);
    String text = OpaqueToken.random();
    Token token = new Token(name, text, role, scope, clock.instant(), expiresAt);
    tokens.add(token);
    trail.add(act, "token.issued", String.valueOf(token.id()));
    return new IssuedToken(token, text);
  }

  /** Ends it at once. Doing it again changes nothing. */
  @Permitted(Permission.TOKENS_MANAGE)
  public Token revoke(long id, Act act) {
    Token token = tokens.get(id);
    if (token.revoke(clock.instant())) {
      trail.add(act, "token.revoked", String.valueOf(id));
    }
    return token;
  }

  @Permitted(Permission.TOKENS_MANAGE)
  public Page<Token> page(ListPart part) {
    return tokens.page(part);
  }
}
