package org.entrepot.access;

import java.time.Instant;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;

/** The people who can sign in. */
public interface Accounts {

  /**
   * Whoever signs in with this name.
   *
   * @param name in lower case
   */
  Optional<Account> find(String name);

  /** As {@link #find}; locked until the end. */
  Optional<Account> findLocked(String name);

  /** Whose link has this hash, as {@link OpaqueToken#hash} makes it; locked until the end. */
  Optional<Account> withLink(byte[] hash);

  /** By name; deleted ones too. */
  Page<Account> page(ListPart part);

  /** Adds one of a name that none has. */
  void add(Account account);

  /** Whether another account than that of this name can be reached by this address. */
  boolean isMailOfAnother(String mail, String name);

  /** Holds up whoever else does this until the end: the number of administrators stays. */
  void lockAdministrators();

  /**
   * How many have set a password of their own, are not disabled, and are administrators of
   * everything, with what this transaction has changed.
   */
  int administrators();

  /** Notes that somebody has signed in, which does not move their revision. */
  void noteSignIn(String name, Instant at);

  /** Keeps how somebody wants to read, which does not move their revision. */
  void choose(String name, PersonalChoices choices);

  /**
   * Gives somebody's link another text, which does not move their revision: who only asks for a
   * link signs nobody out.
   *
   * @param hash of the text, as {@link OpaqueToken#hash} makes it
   */
  void relink(String name, byte[] hash, Instant until);

  /**
   * The account with this name, locked until the end.
   *
   * @throws NotFound with code {@code account.unknown}
   */
  default Account getLocked(String name) {
    return findLocked(name).orElseThrow(() -> new NotFound("account.unknown", name));
  }

  /**
   * The account with this name.
   *
   * @throws NotFound with code {@code account.unknown}
   */
  default Account get(String name) {
    return find(name).orElseThrow(() -> new NotFound("account.unknown", name));
  }
}
