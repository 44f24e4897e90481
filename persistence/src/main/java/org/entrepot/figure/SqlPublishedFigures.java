package org.entrepot.figure;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.access.Act;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlPublishedFigures implements PublishedFigures {

  /** The last entry of each figure, by id. */
  private static final String SELECT =
      """
      select distinct on (f.id) f.id, f.edition, f.metric, f.dimension, f.published_on, f.source,
        e.value, e.unit, e.qualifier, e.seq, e.metric, e.comparable, e.note, e.who, e.recorded_at
      from published_figure f join published_entry e on e.figure = f.id
      where %s order by f.id, e.seq desc
      """;

  private static final String TIE =
      """
      insert into published_entry (figure, value, unit, qualifier, metric, comparable, note, who)
      select id, value, unit, qualifier, ?, ?, ?, ? from published_figure where id = ?
      """;

  @Inject DataSource dataSource;

  @Override
  public long position() {
    return number("select coalesce(max(seq), 0) from published_entry", query -> {});
  }

  @Override
  public long positionBefore(Instant instant) {
    return number(
        "select coalesce(max(seq), 0) from published_entry where recorded_at < ?",
        query -> query.setObject(1, instant.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public List<PublishedFigure> of(String expo, long position) {
    return list(
        "f.edition in (select code from edition where expo = ?) and e.seq <= ?",
        "",
        query -> {
          query.setString(1, expo);
          query.setLong(2, position);
        });
  }

  @Override
  public Page<PublishedFigure> page(String edition, @Nullable Cursor after, int limit) {
    List<PublishedFigure> read =
        list(
            "f.edition = ? and f.id > ?",
            "limit ?",
            query -> {
              query.setString(1, edition);
              query.setLong(2, after == null ? 0 : after.number());
              query.setInt(3, limit + 1);
            });
    return Page.of(read, limit, figure -> Long.toString(figure.id()));
  }

  @Override
  public Optional<PublishedFigure> find(long id) {
    return list("f.id = ?", "", query -> query.setLong(1, id)).stream().findFirst();
  }

  @Override
  public Optional<PublishedFigure> lock(long id) {
    work("select hold_published_log()", PreparedStatement::execute);
    return find(id);
  }

  @Override
  public void tie(long id, Tie.Wish wish, Act act) {
    work(
        TIE,
        insert -> {
          insert.setString(1, wish.metric());
          insert.setBoolean(2, wish.comparable());
          insert.setString(3, wish.note());
          insert.setString(4, act.who());
          insert.setLong(5, id);
          return insert.executeUpdate();
        });
  }

  private List<PublishedFigure> list(String where, String limit, Parameters parameters) {
    return work(
        SELECT.formatted(where) + limit,
        query -> {
          parameters.set(query);
          List<PublishedFigure> read = new ArrayList<>();
          try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              read.add(figure(rows));
            }
          }
          return read;
        });
  }

  private static PublishedFigure figure(ResultSet row) throws SQLException {
    return new PublishedFigure(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        row.getString(6),
        row.getBigDecimal(7),
        row.getString(8),
        row.getString(9),
        row.getLong(10),
        tie(row));
  }

  private static @Nullable Tie tie(ResultSet row) throws SQLException {
    String metric = row.getString(11);
    return metric == null
        ? null
        : new Tie(
            metric,
            row.getBoolean(12),
            row.getString(13),
            Objects.requireNonNull(row.getString(14)),
            row.getObject(15, OffsetDateTime.class).toInstant());
  }

  private long number(String sql, Parameters parameters) {
    return work(
        sql,
        query -> {
          parameters.set(query);
          try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  private <T> T work(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.with(statement);
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  @FunctionalInterface
  private interface Parameters {
    void set(PreparedStatement query) throws SQLException;
  }
}
