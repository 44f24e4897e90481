package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaJobs implements Jobs {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Inject Sql sql;

  @Override
  public Optional<Job> find(long id) {
    return Optional.ofNullable(em.find(Job.class, id));
  }

  @Override
  public Optional<Job> lock(long id) {
    return Optional.ofNullable(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Page<Job> page(@Nullable Cursor after, int limit) {
    List<Job> read =
        em.createQuery("select j from Job j where j.id < :after order by j.id desc", Job.class)
            .setParameter("after", after == null ? Long.MAX_VALUE : after.number())
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(read, limit, job -> String.valueOf(job.id()));
  }

  @Override
  public void add(Job job) {
    em.persist(job);
    em.flush();
  }

  @Override
  public boolean progress(long id, Mode mode, long done, long total) {
    // no row: another run has it
    return sql.optional(
            "update job set done = ?, total = ? where id = ? and mode = ? and state = 'RUNNING'"
                + " returning cancel_requested",
            row -> row.getBoolean(1),
            done,
            total,
            id,
            mode.name())
        .orElse(true);
  }

  @Override
  public long nextTurn() {
    return sql.one("select nextval('job_turn_seq')", row -> row.getLong(1));
  }

  @Override
  public boolean isTurnOf(long id) {
    return sql.yes(
        "select not exists (select from job where turn < (select turn from job where id = ?)"
            + " and state in ('QUEUED', 'RUNNING'))",
        id);
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
