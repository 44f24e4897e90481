package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;

@ApplicationScoped
class JpaEditionRevisions implements EditionRevisions {

  /** Statuses that a change needs a reason in, for rules. */
  static final String FINAL_OR_REVISED = "('FINAL', 'REVISED')";

  private static final String ACCOUNTED =
      """
      select greatest(
        (select coalesce(max(position), 0) from edition_status where edition = ?1),
        (select coalesce(max(after_position), 0) from edition_revision where edition = ?1))
      """;

  /**
   * Locked for share whatever their status: nobody finalises one before this has been committed.
   */
  private static final String AMONG =
      "select code, status from edition where code = any (string_to_array(?, ','))"
          + " order by code for share";

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Override
  public void add(EditionRevision revision) {
    em.persist(revision);
    em.flush();
  }

  @Override
  public Page<EditionRevision> page(String edition, ListPart part) {
    List<EditionRevision> read =
        em.createQuery(
                "select r from EditionRevision r where r.edition = :edition and r.id %s :place order by r.id %s"
                    .formatted(ListOrder.DOWN.past(part), ListOrder.DOWN.way(part)),
                EditionRevision.class)
            .setParameter("edition", edition)
            .setParameter("place", part.number(Long.MAX_VALUE))
            .setMaxResults(part.oneMore())
            .getResultList();
    return Page.of(read, part, revision -> String.valueOf(revision.id()));
  }

  @Override
  public long accounted(String edition) {
    return ((Number) em.createNativeQuery(ACCOUNTED).setParameter(1, edition).getSingleResult())
        .longValue();
  }

  @Override
  public List<String> settledAmong(Collection<String> editions) {
    List<?> rows =
        em.createNativeQuery(AMONG).setParameter(1, String.join(",", editions)).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .filter(row -> EditionStatus.valueOf((String) row[1]).isFinalised())
        .map(row -> (String) row[0])
        .toList();
  }
}
