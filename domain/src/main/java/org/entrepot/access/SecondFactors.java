package org.entrepot.access;

import java.util.Optional;

/** What accounts show besides their passwords; one of each at most. */
public interface SecondFactors {

  Optional<SecondFactor> of(Account account);

  /** As {@link #of}; locked until the end. */
  Optional<SecondFactor> lockedOf(Account account);

  /** Adds one for an account that has none. */
  void add(SecondFactor factor);

  void remove(SecondFactor factor);
}
