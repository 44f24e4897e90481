package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaStatusChanges implements StatusChanges {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Inject Editions editions;

  /** No stronger than it must be: records that refer to it may go in meanwhile. */
  @Override
  public Edition lock(String code) {
    em.createNativeQuery("select 1 from edition where code = ? for no key update")
        .setParameter(1, code)
        .getResultList();
    Edition edition = editions.get(code);
    em.refresh(edition);
    return edition;
  }

  @Override
  public void add(StatusChange change) {
    em.persist(change);
  }

  @Override
  public List<StatusChange> of(String edition) {
    return em.createQuery(
            "select c from StatusChange c where c.edition = :edition order by c.id",
            StatusChange.class)
        .setParameter("edition", edition)
        .getResultList();
  }

  @Override
  public Optional<EditionStatus> at(String edition, long position) {
    return last(edition, "c.position <= :when", position);
  }

  @Override
  public Optional<EditionStatus> at(String edition, Instant instant) {
    return last(edition, "c.since <= :when", instant);
  }

  private Optional<EditionStatus> last(String edition, String condition, Object when) {
    return em.createQuery(
            "select c.status from StatusChange c where c.edition = :edition and "
                + condition
                + " order by c.id desc",
            EditionStatus.class)
        .setParameter("edition", edition)
        .setParameter("when", when)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
