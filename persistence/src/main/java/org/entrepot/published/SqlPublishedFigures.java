package org.entrepot.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
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
      where %s order by f.id %s, e.seq desc
      """;

  private static final String TIE =
      """
      insert into published_entry (figure, value, unit, qualifier, metric, comparable, note, who)
      select id, value, unit, qualifier, ?, ?, ?, ? from published_figure where id = ?
      """;

  @Inject Sql sql;

  @Override
  public long position() {
    return sql.one("select coalesce(max(seq), 0) from published_entry", row -> row.getLong(1));
  }

  @Override
  public long positionBefore(Instant instant) {
    return sql.one(
        "select coalesce(max(seq), 0) from published_entry where recorded_at < ?",
        row -> row.getLong(1),
        instant);
  }

  @Override
  public List<PublishedFigure> of(String expo, long position) {
    return list(
        "f.edition in (select code from edition where expo = ?) and e.seq <= ?",
        "asc",
        "",
        expo,
        position);
  }

  @Override
  public Page<PublishedFigure> page(String edition, ListPart part) {
    List<PublishedFigure> read =
        list(
            "f.edition = ? and f.id " + ListOrder.UP.past(part) + " ?",
            ListOrder.UP.way(part),
            "limit ?",
            edition,
            part.number(0),
            part.oneMore());
    return Page.of(read, part, figure -> Long.toString(figure.id()));
  }

  @Override
  public Optional<PublishedFigure> find(long id) {
    return list("f.id = ?", "asc", "", id).stream().findFirst();
  }

  @Override
  public Optional<PublishedFigure> lock(long id) {
    sql.run("select hold_published_log()");
    return find(id);
  }

  @Override
  public void tie(long id, PublishedTie.WantedTie wish, Act act) {
    sql.run(TIE, wish.metric(), wish.comparable(), wish.note(), act.who(), id);
  }

  private List<PublishedFigure> list(String where, String way, String limit, Object... values) {
    return sql.list(SELECT.formatted(where, way) + limit, SqlPublishedFigures::figure, values);
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

  private static @Nullable PublishedTie tie(ResultSet row) throws SQLException {
    String metric = row.getString(11);
    return metric == null
        ? null
        : new PublishedTie(
            metric,
            row.getBoolean(12),
            row.getString(13),
            Objects.requireNonNull(row.getString(14)),
            row.getObject(15, OffsetDateTime.class).toInstant());
  }
}
