package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.SqlArray;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAuditEntries implements AuditEntries {

  /** One step of the index for each deed that there is, however many lines have it. */
  private static final String DEEDS =
      """
      with recursive deed as (
        (select what from audit order by what limit 1)
        union all
        select (select a.what from audit a where a.what > deed.what order by a.what limit 1)
        from deed where deed.what is not null
      )
      select what from deed where what is not null
      """;

  @Inject Sql sql;

  /** Conditions of a statement with the values in them. */
  private static final class Conditions {

    private final StringBuilder text = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    Conditions and(String condition, @Nullable Object value) {
      if (value != null) {
        text.append(" and ").append(condition);
        values.add(value);
      }
      return this;
    }
  }

  @Override
  public Page<AuditEntry> page(AuditQuery query, ListPart part) {
    NumberedSubject numbered = query.numbered();
    Conditions conditions =
        new Conditions()
            .and("id " + ListOrder.DOWN.past(part) + " ?", part.number(Long.MAX_VALUE))
            .and("who = ?", query.who())
            .and("what = ?", query.what())
            .and("lower(subject) like ?", having(query.subject()))
            .and("split_part(what, '.', 1) = ?", numbered == null ? null : numbered.kind())
            .and("lower(subject) like ?", numbered == null ? null : exactly(numbered.number()))
            .and("at >= ?", query.from())
            .and("at < ?", query.until());
    List<AuditEntry> read =
        sql.list(
            "select id, at, who, what, subject, origin from audit where "
                + conditions.text
                + " order by id "
                + ListOrder.DOWN.way(part)
                + " limit "
                + part.oneMore(),
            SqlAuditEntries::entry,
            conditions.values.toArray());
    return Page.of(read, part, entry -> Long.toString(entry.id()));
  }

  @Override
  public List<AuditEntry> newest(List<String> beginnings, int limit) {
    return sql.list(
        "select id, at, who, what, subject, origin from audit"
            + " where split_part(what, '.', 1) = any (?) order by id desc limit ?",
        SqlAuditEntries::entry,
        SqlArray.texts(beginnings),
        limit);
  }

  /** The pattern of what has a text in it. */
  private static @Nullable String having(@Nullable String text) {
    return text == null ? null : "%" + exactly(text) + "%";
  }

  /** The pattern of a text, which the index of parts of subjects finds too. */
  private static String exactly(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("who"),
        row.getString("what"),
        row.getString("subject"),
        row.getString("origin"));
  }

  @Override
  public List<String> deeds() {
    return sql.list(DEEDS, row -> row.getString(1));
  }
}
