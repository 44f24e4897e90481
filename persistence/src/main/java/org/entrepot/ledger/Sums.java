package org.entrepot.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a selection, in one or by a dimension. At the head they are read from the totals, or from
 * the cells where they ask for more than one dimension; at a past position as {@link PastSums}
 * does; up to a day from the postings.
 */
final class Sums {

  /** In place of a column to sum by: all in one. */
  static final String ONE = "''";

  static final Total NOTHING = new Total("", new BigDecimal("0.00"), 0);

  private final Sql sql;
  private final Selection selection;
  private final CellCondition condition;
  private final String key;

  Sums(Sql sql, Selection selection, @Nullable Dimension by) {
    this.sql = sql;
    this.selection = selection;
    this.condition = new CellCondition(selection);
    this.key = by == null ? ONE : by.key();
  }

  List<Total> at(Moment moment) {
    LocalDate through = moment.through();
    if (through != null) {
      return through(moment, through);
    }
    List<Total> live = new ArrayList<>();
    long head = live(moment, live);
    if (moment.position() > head) {
      throw new InvalidValue("position.ahead", "at", Long.toString(moment.position()), head);
    }
    return moment.position() == head ? live : new PastSums(selection, key).at(moment, sql);
  }

  /** A sum, if there is one, at the head that it was read with. */
  private record AtHead(@Nullable Total sum, long position) {}

  /** Head and sums in one statement, so that the sums are those at the position returned. */
  private long live(Moment moment, List<Total> sums) {
    String select =
        """
        select c.key, c.quantity, c.n, h.position
        from head h left join lateral (
          select %s as key, sum(quantity) as quantity, sum(n) as n
          from %s where edition = ? and h.position = ? and %s group by key) c on true
        where h.edition = ? order by c.key collate "C"
        """
            .formatted(key, kept(), condition.sql());
    List<Object> values = new ArrayList<>(List.of(moment.edition(), moment.position()));
    values.addAll(condition.values());
    values.add(moment.edition());
    List<AtHead> read = sql.list(select, Sums::atHead, values.toArray());
    if (read.isEmpty()) {
      throw new NotFound("edition.unknown", moment.edition());
    }
    for (AtHead each : read) {
      if (each.sum() != null) {
        sums.add(each.sum());
      }
    }
    return read.get(0).position();
  }

  private static AtHead atHead(ResultSet row) throws SQLException {
    return new AtHead(row.getString(1) == null ? null : total(row), row.getLong(4));
  }

  private String kept() {
    String part = condition.part(key);
    return part.equals(CellCondition.CELL)
        ? "cell"
        : "(select edition, account, key as %s, quantity, n from total where part = '%s') total"
            .formatted(part.isEmpty() ? "whole" : part, part);
  }

  private List<Total> through(Moment moment, LocalDate through) {
    String select =
        """
        select key, sum(quantity), sum(n) from (
          select %s as key, quantity, case when reverses is null then 1 else -1 end as n
          from posting where edition = ? and seq <= ? and effective_on <= ? and %s) parts
        group by key order by key collate "C"
        """
            .formatted(key, condition.sql());
    List<Object> values = new ArrayList<>(List.of(moment.edition(), moment.position(), through));
    values.addAll(condition.values());
    return sql.list(select, Sums::total, values.toArray());
  }

  static Total total(ResultSet row) throws SQLException {
    return new Total(row.getString(1), row.getBigDecimal(2).setScale(2), row.getLong(3));
  }
}
