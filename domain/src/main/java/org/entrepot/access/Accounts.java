package org.entrepot.access;

import java.util.Optional;
import org.entrepot.NotFound;

/** The people who can sign in. */
public interface Accounts {

  /**
   * Whoever signs in with this name.
   *
   * @param name in lower case
   */
  Optional<Account> find(String name);

  /**
   * The account with this name.
   *
   * @throws NotFound with code {@code account.unknown}
   */
  default Account get(String name) {
    return find(name).orElseThrow(() -> new NotFound("account.unknown", name));
  }
}
