package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.job.Busy;
import org.entrepot.ledger.Ledger;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRecordEdit implements RecordEdit {

  private static final String BUSY = "import.busy";
  private static final Steps UNWATCHED = new Steps((done, total) -> {});

  @Inject Sql sql;
  @Inject Ledger ledger;
  @Inject Declarations declarations;

  private <T> T work(Sql.SqlWork<T> work) {
    try {
      return sql.with(work);
    } catch (Busy busy) {
      throw new RuleBroken(BUSY);
    } catch (PersistenceException failed) {
      throw LockTimeout.isBehind(failed) ? new RuleBroken(BUSY) : failed;
    }
  }

  @Override
  public void turn(String file, @Nullable String edition) {
    work(
        one -> {
          RecordLocks.before(one, file, edition);
          return true;
        });
  }

  @Override
  public Edit edit(GivenRows rows) {
    return work(one -> edit(one, rows));
  }

  private Edit edit(Sql sql, GivenRows rows) {
    Arrival arrival = new Arrival(sql, declarations, List.of(rows.name()));
    arrival.createTables();
    sql.run("set local lock_timeout = '2s'");
    Staging staging = stage(sql, arrival, rows);
    arrival.prepare();
    arrival.lock(staging);
    Touched touched = arrival.judge(UNWATCHED);
    List<Refusal> refusals = new Refusals(sql, 0).staged(rows.name());
    if (!refusals.isEmpty()) {
      throw new RowRefused(refusals);
    }
    if (touched.count() == 0) {
      return new Edit(false, new TreeMap<>());
    }
    arrival.merge(touched, UNWATCHED);
    SortedMap<String, Edit.Span> moved = settle(arrival, touched);
    new Results(sql).changed();
    return new Edit(true, moved);
  }

  private static Staging stage(Sql sql, Arrival arrival, GivenRows rows) {
    BundlePart part = new BundlePart(1, rows.name(), arrival.came().get(0).file());
    Staging staging = new Staging(sql, arrival);
    try {
      staging.read(part, rows);
      return staging;
    } catch (UnreadableFile unreadable) {
      throw new RowRefused(
          unreadable.reasons().stream()
              .map(why -> new Refusal(rows.name(), 0, why.column(), why.value(), why.code(), ""))
              .toList());
    }
  }

  private SortedMap<String, Edit.Span> settle(Arrival arrival, Touched touched) {
    Map<String, Long> before = new HashMap<>();
    ledger.heads().forEach(head -> before.put(head.edition(), head.position()));
    SortedMap<String, Edit.Span> moved = new TreeMap<>();
    arrival
        .settle(touched, ledger, "edit", 0, UNWATCHED)
        .forEach(
            (edition, after) -> {
              long from = before.getOrDefault(edition, 0L);
              if (after > from) {
                moved.put(edition, new Edit.Span(from, after));
              }
            });
    return moved;
  }
}
