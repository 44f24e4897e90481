package org.entrepot.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that people have signed in to. One is over once it is ended, was not used for too long,
 * was begun too long ago, or its account has changed since.
 */
interface Sessions {

  /**
   * Since when a session must have been used, and begun, to go on.
   *
   * @param now to the microsecond
   */
  record SessionTimes(Instant now, Instant used, Instant begun) {}

  /** Begins one of an account as it is now; its number. */
  long begin(Identity who, @Nullable String origin, @Nullable String agent, Instant now);

  /**
   * It goes on although its owner has changed the account, once, and nobody else has.
   *
   * @param before revision of the account that it was of
   */
  void renew(long id, int before);

  /** Whether it goes on; notes that it is used, to the minute. */
  boolean use(long id, Account account, SessionTimes times);

  /** Those of an account that go on, the last used first. */
  List<OpenSession> of(String account, SessionTimes times);

  /** Ends one of an account; whether there was one. */
  boolean end(String account, long id);

  /**
   * Ends all of an account.
   *
   * @param but number of one that goes on, or 0
   * @return how many
   */
  int endAll(String account, long but);

  /** Forgets those that are over by time. */
  void tidy(SessionTimes times);
}
