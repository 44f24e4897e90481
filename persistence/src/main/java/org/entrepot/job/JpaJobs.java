package org.entrepot.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.entrepot.Sql;

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
  public void add(Job job) {
    em.persist(job);
    em.flush();
  }

  @Override
  public boolean progress(long id, int run, long done, long total) {
    // no row: another run has it
    return sql.optional(
            "update job set done = ?, total = ? where id = ? and run = ? and state = 'RUNNING'"
                + " returning cancel_requested",
            row -> row.getBoolean(1),
            done,
            total,
            id,
            run)
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
}
