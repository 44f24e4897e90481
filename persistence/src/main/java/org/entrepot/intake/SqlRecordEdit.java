package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.ledger.Ledger;

@ApplicationScoped
class SqlRecordEdit implements RecordEdit {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final Steps UNWATCHED = new Steps((done, total) -> {});

  @Inject DataSource dataSource;
  @Inject Ledger ledger;
  @Inject Declarations declarations;

  private <T> T work(Function<Sql, T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.apply(new Sql(connection));
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  @Override
  public void turn() {
    work(
        sql -> {
          requireTurn(sql);
          return true;
        });
  }

  @Override
  public Edit edit(GivenRows rows) {
    return work(
        sql -> {
          requireTurn(sql);
          return edit(sql, rows);
        });
  }

  /** Few rows wait for other few rows, but not for a large import. */
  private static void requireTurn(Sql sql) {
    long latest = System.nanoTime() + PATIENCE.toNanos();
    while (!sql.yes(SqlBundleImport.ONE_AT_A_TIME)) {
      if (System.nanoTime() > latest || Thread.currentThread().isInterrupted()) {
        throw new RuleBroken("import.busy");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private Edit edit(Sql sql, GivenRows rows) {
    Arrival arrival = new Arrival(sql, declarations, List.of(rows.name()));
    arrival.createTables();
    stage(sql, arrival, rows);
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

  private static void stage(Sql sql, Arrival arrival, GivenRows rows) {
    BundlePart part = new BundlePart(1, rows.name(), arrival.came().get(0).file());
    try {
      new Staging(sql, arrival).read(part, rows);
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
