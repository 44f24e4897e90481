package org.entrepot.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Second factors as PostgreSQL would keep them; what was made is added to the account asked last.
 */
final class InMemorySecondFactors implements SecondFactors {

  private final Map<String, SecondFactor> all = new HashMap<>();
  private String asked = "";

  @Override
  public Optional<SecondFactor> of(Account account) {
    asked = account.name();
    return Optional.ofNullable(all.get(asked));
  }

  @Override
  public Set<Long> inUse(Collection<Account> accounts) {
    return accounts.stream()
        .filter(account -> of(account).filter(SecondFactor::isOn).isPresent())
        .map(Account::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<SecondFactor> lockedOf(Account account) {
    return of(account);
  }

  @Override
  public void add(SecondFactor factor) {
    all.put(asked, factor);
  }

  @Override
  public void remove(SecondFactor factor) {
    all.values().remove(factor);
  }
}
