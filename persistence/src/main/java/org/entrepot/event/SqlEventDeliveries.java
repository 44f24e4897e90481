package org.entrepot.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.SqlArray;

/** A delivery is a row: who tells it holds the row, and who dies over it lets go of it. */
@ApplicationScoped
class SqlEventDeliveries implements EventDeliveries {

  private static final String DUE =
      """
      select d.event, d.handler, d.failures from event_delivery d
      where d.told_at is null and d.due_at <= ? and d.handler = any (?) and not exists (
        select from event_delivery before
        where before.handler = d.handler and before.told_at is null
          and before.subject_type = d.subject_type and before.subject_code = d.subject_code
          and before.event < d.event)
      order by d.due_at, d.event limit ?
      """;

  private static final String CLAIM =
      """
      select e.id, e.type, e.subject_type, e.subject_code, e.edition, e.at, e.who, e.data
      from event_delivery d join event e on e.id = d.event
      where d.event = ? and d.handler = ? and d.told_at is null and d.due_at <= ?
      for update of d skip locked
      """;

  private static final String FORGET =
      """
      delete from event where id in (
        select e.id from event e
        where e.at < ? and not exists (
          select from event_delivery d where d.event = e.id and d.told_at is null)
        order by e.at limit ?)
      """;

  @Inject Sql sql;

  @Override
  public List<EventDelivery> due(Set<String> handlers, Instant now, int limit) {
    return sql.list(
        DUE,
        row -> new EventDelivery(row.getLong(1), row.getString(2), row.getInt(3)),
        now,
        SqlArray.texts(handlers),
        limit);
  }

  @Override
  public Optional<ToldEvent> claim(EventDelivery delivery, Instant now) {
    return sql.optional(
        CLAIM, SqlEventDeliveries::event, delivery.event(), delivery.handler(), now);
  }

  private static ToldEvent event(ResultSet row) throws SQLException {
    return new ToldEvent(
        row.getLong(1),
        new BusinessEvent(
            row.getString(2),
            new EventSubject(row.getString(3), row.getString(4)),
            row.getString(5),
            row.getTimestamp(6).toInstant(),
            row.getString(7),
            EventData.parse(row.getString(8))));
  }

  @Override
  public void told(EventDelivery delivery, Instant now) {
    set("told_at = ?", delivery, now);
  }

  @Override
  public void postpone(EventDelivery delivery, Instant until) {
    set("failures = failures + 1, due_at = ?", delivery, until);
  }

  private void set(String change, EventDelivery delivery, Instant when) {
    sql.run(
        "update event_delivery set "
            + change
            + " where event = ? and handler = ? and told_at is null",
        when,
        delivery.event(),
        delivery.handler());
  }

  @Override
  public void forget(Instant before, int limit) {
    sql.run(FORGET, before, limit);
  }
}
