package org.entrepot.ledger;

import java.util.ArrayList;
import java.util.List;
import org.entrepot.Sql;
import org.entrepot.SqlArray;

/**
 * Sums at a past position: the latest checkpoint at or before it, and the postings since. What asks
 * for no more than one dimension finds sums by that dimension; what asks for more adds up cells.
 */
final class PastSums {

  /** As in the migration: checkpoints of sums by one dimension, and of all cells, lie here. */
  private static final long SUMS_EVERY = 4_096;

  private static final long CELLS_EVERY = 65_536;

  private static final String LATEST =
      """
      from unnest(?) named (name) cross join lateral (
        select account, keys, quantities, counts from checkpoint
        where edition = ? and account = named.name and part = '%s' and position <= ?
        order by position desc limit 1) latest
      """;

  private final PostingSelection selection;
  private final CellCondition condition;
  private final String key;
  private final String part;

  /**
   * @param key column of the dimension to sum by, or a constant
   */
  PastSums(PostingSelection selection, String key) {
    this.selection = selection;
    this.condition = new CellCondition(selection);
    this.key = key;
    this.part = condition.part(key);
  }

  List<PostingTotal> at(LedgerMoment moment, Sql sql) {
    boolean ofCells = part.equals(CellCondition.CELL);
    String select =
        """
        with kept as (%s)
        select key, sum(quantity), sum(n) from (
          select key, quantity, n from kept
          union all
          select %s, quantity, case when reverses is null then 1 else -1 end
          from posting where edition = ? and seq > ? and seq <= ? and %s) parts
        group by key order by key collate "C"
        """
            .formatted(ofCells ? cells() : sums(), key, condition.sql());
    List<Object> values = new ArrayList<>();
    values.add(SqlArray.texts(selection.accounts()));
    values.add(moment.edition());
    values.add(moment.position());
    if (ofCells) {
      values.add(moment.edition());
    }
    values.addAll(condition.values());
    long every = ofCells ? CELLS_EVERY : SUMS_EVERY;
    values.add(moment.edition());
    values.add(moment.position() / every * every);
    values.add(moment.position());
    values.addAll(condition.values());
    return sql.list(select, PostingSums::total, values.toArray());
  }

  private String sums() {
    return "select %s as key, quantity, n ".formatted(key)
        + LATEST.formatted(part)
        + "cross join lateral unnest(keys, quantities, counts) kept (%s, quantity, n) where "
            .formatted(part.isEmpty() ? "whole" : part)
        + condition.sql();
  }

  /** Cells are found by one reading and a hash; the planner would look each up by its id. */
  private String cells() {
    return "select wanted.key, kept.quantity, kept.n "
        + LATEST.formatted(part)
        + "cross join lateral unnest(keys, quantities, counts) kept (id, quantity, n) join ("
        + "select id::text as id, %s as key from cell where edition = ? and %s offset 0"
            .formatted(key, condition.sql())
        + ") wanted on wanted.id = kept.id";
  }
}
