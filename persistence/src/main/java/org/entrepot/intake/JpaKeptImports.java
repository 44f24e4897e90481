package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.job.Job;
import org.entrepot.job.JobState;

@ApplicationScoped
class JpaKeptImports implements KeptImports {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Inject Sql sql;

  @Override
  public Optional<Import> find(long job) {
    return Optional.ofNullable(em.find(Import.class, job));
  }

  @Override
  public Page<ImportJob> page(ListPart part) {
    List<ImportJob> read =
        em
            .createQuery(
                "select j, i from Job j, Import i where i.job = j.id and j.id %s :place order by j.id %s"
                    .formatted(ListOrder.DOWN.past(part), ListOrder.DOWN.way(part)),
                Object[].class)
            .setParameter("place", part.number(Long.MAX_VALUE))
            .setMaxResults(part.oneMore())
            .getResultList()
            .stream()
            .map(row -> new ImportJob((Job) row[0], (Import) row[1]))
            .toList();
    return Page.of(read, part, job -> String.valueOf(job.id()));
  }

  @Override
  public List<ImportJob> underWay(int limit) {
    return em
        .createQuery(
            "select j, i from Job j, Import i where i.job = j.id and j.state in :states order by j.id",
            Object[].class)
        .setParameter("states", List.of(JobState.QUEUED, JobState.RUNNING))
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(row -> new ImportJob((Job) row[0], (Import) row[1]))
        .toList();
  }

  @Override
  public void add(Import sent) {
    em.persist(sent);
  }

  @Override
  public List<Long> keepingSince(Instant before, int limit) {
    return sql.list(
        "select id from job j where finished_at < ?"
            + " and (exists (select from upload_chunk where job = j.id)"
            + " or exists (select from import_result where job = j.id)) order by id limit ?",
        row -> row.getLong(1),
        before,
        limit);
  }
}
