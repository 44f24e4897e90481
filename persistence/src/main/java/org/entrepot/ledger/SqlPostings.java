package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/** Reads postings one by one; sums are left to {@link PostingSums}, and kept. */
@ApplicationScoped
class SqlPostings implements Postings {

  @Inject Sql sql;
  @Inject KeptSums kept;

  @Override
  public Optional<Posting> find(String edition, long seq) {
    return sql.optional(
        PostingRow.SELECT + " where edition = ? and seq = ?", PostingRow::of, edition, seq);
  }

  @Override
  public Page<Posting> all(String edition, Map<Dimension, Set<String>> within, ListPart part) {
    StringBuilder select = new StringBuilder(PostingRow.SELECT).append(" where edition = ?");
    List<Object> values = new ArrayList<>();
    values.add(edition);
    within.forEach(
        (dimension, some) -> {
          select.append(" and ").append(dimension.key()).append(" = any (?)");
          values.add(some.toArray(String[]::new));
        });
    return page(select.toString(), values, part);
  }

  @Override
  public List<Posting> of(PostingSource source) {
    return sql.list(
        PostingRow.SELECT
            + " where edition = ? and source_type = ? and source_code || '' = ? order by seq",
        PostingRow::of,
        source.edition(),
        source.type(),
        source.code());
  }

  @Override
  public Optional<Long> reversalOf(String edition, long seq) {
    return sql.optional(
        "select seq from posting where edition = ? and reverses = ?",
        row -> row.getLong(1),
        edition,
        seq);
  }

  @Override
  public Page<Posting> behind(PostingSelection selection, LedgerMoment moment, ListPart part) {
    CellCondition condition = new CellCondition(selection);
    LocalDate through = moment.through();
    String select =
        PostingRow.SELECT
            + " where edition = ? and seq <= ? and "
            + condition.sql()
            + (through == null ? "" : " and effective_on <= ?");
    List<Object> values = new ArrayList<>();
    values.add(moment.edition());
    values.add(moment.position());
    values.addAll(condition.values());
    if (through != null) {
      values.add(through);
    }
    return page(select, values, part);
  }

  @Override
  public PostingTotal total(PostingSelection selection, LedgerMoment moment) {
    List<PostingTotal> sums = sums(selection, moment, null);
    return sums.isEmpty() ? PostingSums.NOTHING : sums.get(0);
  }

  @Override
  public List<PostingTotal> totals(PostingSelection selection, LedgerMoment moment, Dimension by) {
    return sums(selection, moment, by).stream()
        .filter(sum -> sum.count() != 0 || sum.quantity().signum() != 0)
        .toList();
  }

  private List<PostingTotal> sums(
      PostingSelection selection, LedgerMoment moment, @Nullable Dimension by) {
    return kept.get(
        new KeptSums.SumKey(selection, moment, by),
        () -> new PostingSums(sql, selection, by).at(moment));
  }

  @Override
  public List<PostingTotal> byReason(PostingSelection selection, long after, LedgerMoment moment) {
    CellCondition condition = new CellCondition(selection);
    List<Object> values = new ArrayList<>(List.of(moment.edition(), after, moment.position()));
    values.addAll(condition.values());
    return sql.list(
        """
        select reason as key, sum(quantity) as quantity,
          sum(case when reverses is null then 1 else -1 end) as n
        from posting where edition = ? and seq > ? and seq <= ? and %s
        group by reason order by reason collate "C"
        """
            .formatted(condition.sql()),
        PostingSums::total,
        values.toArray());
  }

  @Override
  public long positionAt(String edition, Instant instant) {
    return sql.one(
        "select position_at(?, ?)",
        row -> row.getLong(1),
        edition,
        // cut, not rounded: an instant between two microseconds is before the second
        instant.truncatedTo(ChronoUnit.MICROS));
  }

  private Page<Posting> page(String select, List<Object> values, ListPart part) {
    values.add(part.number(0));
    values.add(part.oneMore());
    String page =
        "%s and seq %s ? order by seq %s limit ?"
            .formatted(select, ListOrder.UP.past(part), ListOrder.UP.way(part));
    List<Posting> read = sql.list(page, PostingRow::of, values.toArray());
    return Page.of(read, part, posting -> Long.toString(posting.seq()));
  }
}
