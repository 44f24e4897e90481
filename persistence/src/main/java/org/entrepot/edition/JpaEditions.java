package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaEditions implements Editions {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Override
  public List<Edition> all() {
    // by code point: a database's own order may leave out the hyphen
    return em.createQuery("select e from Edition e", Edition.class).getResultList().stream()
        .sorted(Comparator.comparing(Edition::expo).thenComparing(Edition::ordinal))
        .toList();
  }

  @Override
  public Optional<Edition> find(String code) {
    return em.createQuery("select e from Edition e where e.code = :code", Edition.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
