package org.entrepot.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlOutlookValues implements OutlookValues {

  private static final String COLUMNS =
      "v.indicator, v.period, v.currency, v.qualifier, v.published_on, v.value, v.unit, v.source";

  private static final String ASKED =
      """
      select * from (
        select %1$s, not exists (select from outlook_value l where l.indicator = v.indicator
          and l.period = v.period and l.currency = v.currency and l.qualifier = v.qualifier
          and l.published_on > v.published_on and l.published_on <= asked.day) as latest
        from (select coalesce(cast(? as date), 'infinity') as day) asked
        join outlook_value v on v.published_on <= asked.day
        where v.indicator = coalesce(?, v.indicator) and v.period = coalesce(?, v.period)
          and v.currency = coalesce(?, v.currency)) v
      where (latest or ?)
        and (v.indicator, v.period, v.currency, v.qualifier, v.published_on) > (?, ?, ?, ?, ?)
      order by v.indicator, v.period, v.currency, v.qualifier, v.published_on limit ?
      """
          .formatted(COLUMNS);

  private static final String EARLIER =
      """
      select %s, false as latest from outlook_value v
      join unnest(?, ?, ?, ?, ?) k (indicator, period, currency, qualifier, published_on)
        on v.indicator = k.indicator and v.period = k.period and v.currency = k.currency
          and v.qualifier = k.qualifier and v.published_on < k.published_on
      order by v.indicator, v.period, v.currency, v.qualifier, v.published_on desc
      """
          .formatted(COLUMNS);

  @Inject DataSource dataSource;

  /** Sets the values of a statement. */
  @FunctionalInterface
  private interface Values {
    void into(PreparedStatement select) throws SQLException;
  }

  @Override
  public Page<OutlookValue> page(OutlookQuery query, @Nullable Cursor after, int limit) {
    return Page.of(
        asked(query, OutlookKey.after(after), limit + 1),
        limit,
        value -> OutlookKey.of(value).key());
  }

  @Override
  public List<OutlookValue> all(OutlookQuery query) {
    return asked(query, OutlookKey.FIRST, null);
  }

  private List<OutlookValue> asked(OutlookQuery query, OutlookKey after, @Nullable Integer limit) {
    return read(
        ASKED,
        select -> {
          Period period = query.period();
          @Nullable Object[] values = {
            query.asOf(),
            query.indicator(),
            period == null ? null : period.text(),
            query.currency(),
            query.allVintages(),
            after.indicator(),
            after.period(),
            after.currency(),
            after.qualifier(),
            after.publishedOn(),
            limit
          };
          for (int i = 0; i < values.length; i++) {
            select.setObject(i + 1, values[i]);
          }
        });
  }

  @Override
  public List<OutlookValue> earlier(List<OutlookValue> than) {
    List<OutlookKey> places = than.stream().map(OutlookKey::of).toList();
    return read(
        EARLIER,
        select -> {
          setTexts(select, 1, places, OutlookKey::indicator);
          setTexts(select, 2, places, OutlookKey::period);
          setTexts(select, 3, places, OutlookKey::currency);
          setTexts(select, 4, places, OutlookKey::qualifier);
          Object[] days = places.stream().map(OutlookKey::publishedOn).toArray();
          select.setArray(5, select.getConnection().createArrayOf("date", days));
        });
  }

  private static void setTexts(
      PreparedStatement select, int at, List<OutlookKey> places, Function<OutlookKey, String> part)
      throws SQLException {
    Object[] texts = places.stream().map(part).toArray();
    select.setArray(at, select.getConnection().createArrayOf("text", texts));
  }

  @Override
  public List<String> indicators() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select distinct indicator from outlook_value order by indicator");
        ResultSet rows = select.executeQuery()) {
      List<String> read = new ArrayList<>();
      while (rows.next()) {
        read.add(rows.getString(1));
      }
      return read;
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private List<OutlookValue> read(String sql, Values values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      values.into(select);
      try (ResultSet rows = select.executeQuery()) {
        List<OutlookValue> read = new ArrayList<>();
        while (rows.next()) {
          read.add(value(rows));
        }
        return read;
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private static OutlookValue value(ResultSet row) throws SQLException {
    Subject subject =
        new Subject(
            row.getString("indicator"),
            new Period(row.getString("period")),
            known(row.getString("currency")),
            known(row.getString("qualifier")));
    LocalDate publishedOn = row.getObject("published_on", LocalDate.class);
    return new OutlookValue(
        subject,
        row.getBigDecimal("value"),
        Unit.find(row.getString("unit")).orElseThrow(),
        new Vintage(publishedOn, row.getString("source"), row.getBoolean("latest")));
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
