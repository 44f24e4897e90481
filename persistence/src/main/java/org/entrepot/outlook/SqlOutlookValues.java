package org.entrepot.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.SqlArray;
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
        and (v.indicator, v.period, v.currency, v.qualifier, v.published_on) %2$s (?, ?, ?, ?, ?)
      order by v.indicator %3$s, v.period %3$s, v.currency %3$s, v.qualifier %3$s,
        v.published_on %3$s limit ?
      """;

  private static final String EARLIER =
      """
      select %s, false as latest from outlook_value v
      join unnest(?, ?, ?, ?, ?) k (indicator, period, currency, qualifier, published_on)
        on v.indicator = k.indicator and v.period = k.period and v.currency = k.currency
          and v.qualifier = k.qualifier and v.published_on < k.published_on
      order by v.indicator, v.period, v.currency, v.qualifier, v.published_on desc
      """
          .formatted(COLUMNS);

  /** From the beginning, with no limit. */
  private static final ListPart ALL = ListPart.first(0);

  @Inject Sql sql;

  @Override
  public Page<OutlookValue> page(OutlookQuery query, ListPart part) {
    return Page.of(asked(query, part, part.oneMore()), part, value -> OutlookKey.of(value).key());
  }

  @Override
  public List<OutlookValue> all(OutlookQuery query) {
    return asked(query, ALL, null);
  }

  private List<OutlookValue> asked(OutlookQuery query, ListPart part, @Nullable Integer limit) {
    OutlookPeriod period = query.period();
    OutlookKey place = OutlookKey.of(part);
    return sql.list(
        ASKED.formatted(COLUMNS, ListOrder.UP.past(part), ListOrder.UP.way(part)),
        SqlOutlookValues::value,
        query.asOf(),
        query.indicator(),
        period == null ? null : period.text(),
        query.currency(),
        query.allVintages(),
        place.indicator(),
        place.period(),
        place.currency(),
        place.qualifier(),
        place.publishedOn(),
        limit);
  }

  @Override
  public List<OutlookValue> earlier(List<OutlookValue> than) {
    List<OutlookKey> keys = than.stream().map(OutlookKey::of).toList();
    return sql.list(
        EARLIER,
        SqlOutlookValues::value,
        texts(keys, OutlookKey::indicator),
        texts(keys, OutlookKey::period),
        texts(keys, OutlookKey::currency),
        texts(keys, OutlookKey::qualifier),
        new SqlArray("date", keys.stream().map(OutlookKey::publishedOn).toList()));
  }

  private static SqlArray texts(List<OutlookKey> keys, Function<OutlookKey, String> part) {
    return SqlArray.texts(keys.stream().map(part).toList());
  }

  @Override
  public List<String> indicators() {
    return sql.list(
        "select distinct indicator from outlook_value order by indicator", row -> row.getString(1));
  }

  private static OutlookValue value(ResultSet row) throws SQLException {
    OutlookSubject subject =
        new OutlookSubject(
            row.getString("indicator"),
            new OutlookPeriod(row.getString("period")),
            known(row.getString("currency")),
            known(row.getString("qualifier")));
    LocalDate publishedOn = row.getObject("published_on", LocalDate.class);
    return new OutlookValue(
        subject,
        row.getBigDecimal("value"),
        OutlookUnit.find(row.getString("unit")).orElseThrow(),
        new OutlookVintage(publishedOn, row.getString("source"), row.getBoolean("latest")));
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
