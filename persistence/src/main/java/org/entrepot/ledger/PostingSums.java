package org.entrepot.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a selection, in one or by a dimension. At the head they are read from the totals, or from
 * the cells where they ask for more than one dimension; at a past position as {@link PastSums}
 * does; up to a day from the postings.
 */
final class PostingSums {

  /** In place of a column to sum by: all in one. */
  static final String ONE = "''";

  static final PostingTotal NOTHING = new PostingTotal("", new BigDecimal("0.00"), 0);

  private final Sql sql;
  private final PostingSelection selection;
  private final CellCondition condition;
  private final String key;

  PostingSums(Sql sql, PostingSelection selection, @Nullable Dimension by) {
    this.sql = sql;
    this.selection = selection;
    this.condition = new CellCondition(selection);
    this.key = by == null ? ONE : by.key();
  }

  /**
   * What was read.
   *
   * @param lasting whether it stays so: the transaction has written nothing that could be undone
   */
  record SumsRead(List<PostingTotal> sums, boolean lasting) {}

  SumsRead at(LedgerMoment moment) {
    LocalDate through = moment.through();
    if (through != null) {
      return through(moment, through);
    }
    List<AtHead> live = live(moment);
    long head = live.get(0).position();
    if (moment.position() > head) {
      throw new InvalidValue("position.ahead", "at", Long.toString(moment.position()), head);
    }
    return moment.position() == head
        ? new SumsRead(
            live.stream().map(AtHead::sum).filter(Objects::nonNull).toList(), live.get(0).lasting())
        : new SumsRead(new PastSums(selection, key).at(moment, sql), false);
  }

  /** A sum, if there is one, at the head that it was read with. */
  private record AtHead(@Nullable PostingTotal sum, long position, boolean lasting) {}

  /** Head and sums in one statement, so that the sums are those at the position returned. */
  private List<AtHead> live(LedgerMoment moment) {
    String select =
        """
        select c.key, c.quantity, c.n, h.position, pg_current_xact_id_if_assigned() is null
        from head h left join lateral (
          select %s as key, sum(quantity) as quantity, sum(n) as n
          from %s where edition = ? and h.position = ? and %s group by key) c on true
        where h.edition = ? order by c.key collate "C"
        """
            .formatted(key, kept(), condition.sql());
    List<Object> values = new ArrayList<>(List.of(moment.edition(), moment.position()));
    values.addAll(condition.values());
    values.add(moment.edition());
    List<AtHead> read = sql.list(select, PostingSums::atHead, values.toArray());
    if (read.isEmpty()) {
      throw new NotFound("edition.unknown", moment.edition());
    }
    return read;
  }

  private static AtHead atHead(ResultSet row) throws SQLException {
    PostingTotal sum = row.getString(1) == null ? null : total(row);
    return new AtHead(sum, row.getLong(4), row.getBoolean(5));
  }

  private String kept() {
    String part = condition.part(key);
    return part.equals(CellCondition.CELL)
        ? "cell"
        : "(select edition, account, key as %s, quantity, n from total where part = '%s') total"
            .formatted(part.isEmpty() ? "whole" : part, part);
  }

  private SumsRead through(LedgerMoment moment, LocalDate through) {
    String select =
        """
        select key, sum(quantity), sum(n), pg_current_xact_id_if_assigned() is null from (
          select %s as key, quantity, case when reverses is null then 1 else -1 end as n
          from posting where edition = ? and seq <= ? and effective_on <= ? and %s) parts
        group by key order by key collate "C"
        """
            .formatted(key, condition.sql());
    List<Object> values = new ArrayList<>(List.of(moment.edition(), moment.position(), through));
    values.addAll(condition.values());
    boolean[] lasting = {false};
    List<PostingTotal> sums =
        sql.list(
            select,
            row -> {
              lasting[0] = row.getBoolean(4);
              return total(row);
            },
            values.toArray());
    return new SumsRead(sums, lasting[0]);
  }

  static PostingTotal total(ResultSet row) throws SQLException {
    return new PostingTotal(row.getString(1), row.getBigDecimal(2).setScale(2), row.getLong(3));
  }
}
