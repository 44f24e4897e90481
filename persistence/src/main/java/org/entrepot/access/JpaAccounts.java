package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaAccounts implements Accounts {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Override
  public Optional<Account> find(String name) {
    return em.createQuery("select a from Account a where a.name = :name", Account.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }
}
