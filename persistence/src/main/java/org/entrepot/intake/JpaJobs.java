package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaJobs implements Jobs {

  @PersistenceContext(unitName = "entrepot")
  EntityManager em;

  @Inject DataSource dataSource;

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
    String update =
        "update job set done = ?, total = ? where id = ? and mode = ? and state = 'RUNNING'"
            + " returning cancel_requested";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setLong(1, done);
      statement.setLong(2, total);
      statement.setLong(3, id);
      statement.setString(4, mode.name());
      try (ResultSet row = statement.executeQuery()) {
        return !row.next() || row.getBoolean(1);
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  @Override
  public long nextTurn() {
    return ask("select nextval('job_turn_seq')", row -> row.getLong(1));
  }

  @Override
  public boolean isTurnOf(long id) {
    return ask(
        "select not exists (select from job where turn < (select turn from job where id = ?)"
            + " and state in ('QUEUED', 'RUNNING'))",
        row -> row.getBoolean(1),
        id);
  }

  private <T> T ask(String select, Sql.Reading<T> reading, Object... values) {
    try (Connection connection = dataSource.getConnection()) {
      return new Sql(connection).list(select, reading, values).get(0);
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  @Override
  public List<Long> keepingSince(Instant before, int limit) {
    String select =
        "select id from job j where finished_at < ?"
            + " and (exists (select from upload_chunk where job = j.id)"
            + " or exists (select from import_result where job = j.id)) order by id limit ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setTimestamp(1, Timestamp.from(before));
      statement.setInt(2, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<Long> ids = new ArrayList<>();
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
        return ids;
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
