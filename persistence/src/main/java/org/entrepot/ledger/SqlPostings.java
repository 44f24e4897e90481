package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** Reads postings one by one; sums are left to {@link Sums}. */
@ApplicationScoped
class SqlPostings implements Postings {

  @Inject DataSource dataSource;

  @Override
  public Optional<Posting> find(String edition, long seq) {
    String sql = PostingRow.SELECT + " where edition = ? and seq = ?";
    return read(
        sql,
        query -> {
          query.setString(1, edition);
          query.setLong(2, seq);
          return PostingRow.read(query).stream().findFirst();
        });
  }

  @Override
  public Page<Posting> all(String edition, @Nullable Cursor after, int limit) {
    String sql = PostingRow.SELECT + " where edition = ? and seq > ? order by seq limit ?";
    return read(
        sql,
        query -> {
          query.setString(1, edition);
          query.setLong(2, after == null ? 0 : after.number());
          query.setInt(3, limit + 1);
          return page(PostingRow.read(query), limit);
        });
  }

  @Override
  public Page<Posting> behind(
      Selection selection, Moment moment, @Nullable Cursor after, int limit) {
    CellCondition condition = new CellCondition(selection);
    LocalDate through = moment.through();
    String sql =
        PostingRow.SELECT
            + " where edition = ? and seq > ? and seq <= ? and "
            + condition.sql()
            + (through == null ? "" : " and effective_on <= ?")
            + " order by seq limit ?";
    return read(
        sql,
        query -> {
          query.setString(1, moment.edition());
          query.setLong(2, after == null ? 0 : after.number());
          query.setLong(3, moment.position());
          int next = condition.set(query, 4);
          if (through != null) {
            query.setObject(next++, through);
          }
          query.setInt(next, limit + 1);
          return page(PostingRow.read(query), limit);
        });
  }

  @Override
  public Total total(Selection selection, Moment moment) {
    List<Total> sums = sums(selection, moment, null);
    return sums.isEmpty() ? Sums.NOTHING : sums.get(0);
  }

  @Override
  public List<Total> totals(Selection selection, Moment moment, Dimension by) {
    return sums(selection, moment, by).stream()
        .filter(sum -> sum.count() != 0 || sum.quantity().signum() != 0)
        .toList();
  }

  private List<Total> sums(Selection selection, Moment moment, @Nullable Dimension by) {
    try (Connection connection = dataSource.getConnection()) {
      return new Sums(connection, selection, by).at(moment);
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  @Override
  public long positionAt(String edition, Instant instant) {
    return read(
        "select position_at(?, ?)",
        query -> {
          query.setString(1, edition);
          query.setObject(2, atMicros(instant));
          try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /** Cut, not rounded: an instant between two microseconds is before the second. */
  private static OffsetDateTime atMicros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private static Page<Posting> page(List<Posting> read, int limit) {
    return Page.of(read, limit, posting -> Long.toString(posting.seq()));
  }

  private <T> T read(String sql, Query<T> query) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return query.run(statement);
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private interface Query<T> {
    T run(PreparedStatement statement) throws SQLException;
  }
}
