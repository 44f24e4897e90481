package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaSecondFactors implements SecondFactors {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Override
  public Optional<SecondFactor> of(Account account) {
    return find(account, LockModeType.NONE);
  }

  @Override
  public Set<Long> inUse(Collection<Account> accounts) {
    if (accounts.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select f.account from SecondFactor f where f.account in :keys and f.since is not null",
                Long.class)
            .setParameter("keys", accounts.stream().map(Account::id).toList())
            .getResultList());
  }

  @Override
  public Optional<SecondFactor> lockedOf(Account account) {
    return find(account, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<SecondFactor> find(Account account, LockModeType lock) {
    return Optional.ofNullable(em.find(SecondFactor.class, account.id(), lock));
  }

  @Override
  public void add(SecondFactor factor) {
    em.persist(factor);
  }

  @Override
  public void remove(SecondFactor factor) {
    em.remove(factor);
  }
}
