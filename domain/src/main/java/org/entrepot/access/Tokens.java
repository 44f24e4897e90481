package org.entrepot.access;

import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;

/** All tokens ever issued, revoked ones too. */
public interface Tokens {

  Optional<Token> find(long id);

  /**
   * The token with this text, known by its hash.
   *
   * @param hash as {@link OpaqueToken#hash} makes it
   */
  Optional<Token> withHash(byte[] hash);

  /** Oldest first. */
  Page<Token> page(ListPart part);

  /** Its number is known afterwards. */
  void add(Token token);

  /**
   * The token with this number.
   *
   * @throws NotFound with code {@code token.unknown}
   */
  default Token get(long id) {
    return find(id).orElseThrow(() -> new NotFound("token.unknown", id));
  }
}
