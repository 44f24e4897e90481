package org.entrepot.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What accounts show besides their passwords; one of each at most. */
public interface SecondFactors {

  Optional<SecondFactor> of(Account account);

  /** Keys of those of these accounts that have one in use. */
  Set<Long> inUse(Collection<Account> accounts);

  /** As {@link #of}; locked until the end. */
  Optional<SecondFactor> lockedOf(Account account);

  /** Adds one for an account that has none. */
  void add(SecondFactor factor);

  void remove(SecondFactor factor);
}
