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
import org.entrepot.Cursor;
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
  public Page<Posting> all(
      String edition, Map<Dimension, Set<String>> within, @Nullable Cursor after, int limit) {
    StringBuilder select = new StringBuilder(PostingRow.SELECT).append(" where edition = ?");
    List<Object> values = new ArrayList<>();
    values.add(edition);
    within.forEach(
        (dimension, some) -> {
          select.append(" and ").append(dimension.key()).append(" = any (?)");
          values.add(some.toArray(String[]::new));
        });
    values.add(after == null ? 0 : after.number());
    values.add(limit + 1);
    String page = select + " and seq > ? order by seq limit ?";
    return page(sql.list(page, PostingRow::of, values.toArray()), limit);
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
  public Page<Posting> behind(
      PostingSelection selection, LedgerMoment moment, @Nullable Cursor after, int limit) {
    CellCondition condition = new CellCondition(selection);
    LocalDate through = moment.through();
    String select =
        PostingRow.SELECT
            + " where edition = ? and seq > ? and seq <= ? and "
            + condition.sql()
            + (through == null ? "" : " and effective_on <= ?")
            + " order by seq limit ?";
    List<Object> values = new ArrayList<>();
    values.add(moment.edition());
    values.add(after == null ? 0 : after.number());
    values.add(moment.position());
    values.addAll(condition.values());
    if (through != null) {
      values.add(through);
    }
    values.add(limit + 1);
    return page(sql.list(select, PostingRow::of, values.toArray()), limit);
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
  public long positionAt(String edition, Instant instant) {
    return sql.one(
        "select position_at(?, ?)",
        row -> row.getLong(1),
        edition,
        // cut, not rounded: an instant between two microseconds is before the second
        instant.truncatedTo(ChronoUnit.MICROS));
  }

  private static Page<Posting> page(List<Posting> read, int limit) {
    return Page.of(read, limit, posting -> Long.toString(posting.seq()));
  }
}
