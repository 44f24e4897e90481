package org.entrepot.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has asked for a link to set a new password, until it is looked who that is. */
interface ForgottenPasswords {

  /**
   * An account that somebody has asked for.
   *
   * @param account its name
   * @param language of the mail
   * @param origin network address that it came from
   */
  record AskedAccount(String account, String language, @Nullable String origin) {}

  /**
   * Keeps that somebody asks.
   *
   * @param key hash of the name or address in lower case, as {@link OpaqueToken#hash} makes it
   */
  void add(byte[] key, String language, @Nullable String origin, Instant now);

  /** The accounts that are meant by the oldest, which are forgotten; deleted ones are none. */
  List<AskedAccount> take(int limit);
}
