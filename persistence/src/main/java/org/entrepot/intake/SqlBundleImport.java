package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.Page;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Target;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.Statement;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBundleImport implements BundleImport {

  /**
   * Two imports at once would each find the other's rows missing. Jobs take turns as they were
   * sent; this holds also against a run that was silent for so long that another node took its job
   * over.
   */
  private static final String ONE_AT_A_TIME = "select pg_try_advisory_xact_lock(20181105)";

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofMillis(25);

  @Inject DataSource dataSource;
  @Inject Ledger ledger;

  /** Bytes of all files of a bundle together. */
  long most = Bundle.MOST_BYTES;

  private List<Target> targets = List.of();
  private List<StagedRule> rules = List.of();
  private List<Restatement> restatements = List.of();

  /** What the concepts bring. */
  @Inject
  void concepts(
      Instance<BundleFile> files, Instance<StagedRules> rules, Instance<Restatement> records) {
    use(files, rules, records);
  }

  void use(
      Iterable<BundleFile> files, Iterable<StagedRules> concepts, Iterable<Restatement> records) {
    targets = FileOrder.of(files).stream().map(Target::new).toList();
    List<StagedRule> all = new ArrayList<>();
    concepts.forEach(concept -> all.addAll(concept.rules()));
    rules = List.copyOf(all);
    List<Restatement> ordered = new ArrayList<>();
    for (Target target : targets) {
      records.forEach(
          record -> {
            if (record.file().equals(target.file().name())) {
              ordered.add(record);
            }
          });
    }
    restatements = List.copyOf(ordered);
  }

  /** Work on the connection of the caller's transaction. */
  @FunctionalInterface
  private interface Work<T> {
    T with(Sql sql) throws IOException;
  }

  private <T> T work(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.with(new Sql(connection));
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Summary preview(long job, Upload upload, Progress progress) {
    return work(
        sql -> {
          Steps steps = new Steps(progress);
          Summary summary = judge(sql, job, upload, steps);
          steps.done();
          return summary;
        });
  }

  @Override
  public Summary commit(long job, Upload upload, Progress progress) {
    return work(
        sql -> {
          if (!sql.yes(ONE_AT_A_TIME)) {
            throw new Busy();
          }
          Optional<Results.Kept> kept = new Results(sql).find(job);
          if (kept.isPresent() && kept.get().committed()) {
            return kept.get().summary();
          }
          Steps steps = new Steps(progress);
          Summary summary = judge(sql, job, upload, steps);
          if (kept.isPresent() && !kept.get().summary().digest().equals(summary.digest())) {
            throw new Moved(summary);
          }
          merge(sql, steps);
          settle(sql, "import", job, steps);
          new Results(sql).committed(job, summary);
          steps.done();
          return summary;
        });
  }

  /** See {@link RecordEdit#turn}. */
  void turn() {
    work(
        sql -> {
          requireTurn(sql);
          return true;
        });
  }

  /** See {@link RecordEdit#edit}. */
  Edit edit(Upload row) {
    return work(
        sql -> {
          requireTurn(sql);
          Steps steps = new Steps((done, total) -> {});
          try (Bundle bundle = Bundle.open(row, files(), most)) {
            read(sql, bundle, steps);
          }
          List<Refusal> refusals = new Refusals(sql, 0).staged(row.name());
          if (!refusals.isEmpty()) {
            throw new RowRefused(refusals);
          }
          Results results = new Results(sql);
          if (results.touched(targets) == 0) {
            return new Edit(false, new TreeMap<>());
          }
          merge(sql, steps);
          Map<String, Long> before = new HashMap<>();
          ledger.heads().forEach(head -> before.put(head.edition(), head.position()));
          SortedMap<String, Edit.Span> moved = new TreeMap<>();
          settle(sql, "edit", 0, steps)
              .forEach(
                  (edition, after) -> {
                    long from = before.getOrDefault(edition, 0L);
                    if (after > from) {
                      moved.put(edition, new Edit.Span(from, after));
                    }
                  });
          results.changed();
          return new Edit(true, moved);
        });
  }

  /** Few rows wait for other few rows, but not for a large import. */
  private static void requireTurn(Sql sql) {
    long latest = System.nanoTime() + PATIENCE.toNanos();
    while (!sql.yes(ONE_AT_A_TIME)) {
      if (System.nanoTime() > latest || Thread.currentThread().isInterrupted()) {
        throw new RuleBroken("import.busy");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private List<BundleFile> files() {
    return targets.stream().map(Target::file).toList();
  }

  /** Reads and judges. */
  private List<BundlePart.Read> read(Sql sql, Bundle bundle, Steps steps) throws IOException {
    Staging.create(sql, targets);
    List<BundlePart.Read> read = new Staging(sql, bundle, steps).read();
    Validation validation = new Validation(sql, targets, rules);
    for (int i = 0; i < targets.size(); i++) {
      validation.validate(targets.get(i));
      steps.validated(i + 1, targets.size());
    }
    return read;
  }

  /** Reads, judges and keeps what is refused. */
  private Summary judge(Sql sql, long job, Upload upload, Steps steps) throws IOException {
    try (Bundle bundle = Bundle.open(upload, files(), most)) {
      Results results = new Results(sql);
      // read first: what others commit meanwhile may be judged already, and is looked at again
      long records = results.records();
      List<BundlePart.Read> read = read(sql, bundle, steps);
      Summary summary = results.summary(read, targets);
      results.keep(job, summary, read, records);
      new RefusedRows(sql, job).keep(bundle, read);
      return summary;
    } catch (UnreadableFile unreadable) {
      throw new InvalidValue(unreadable.reasons().get(0).code(), "body", upload.name());
    }
  }

  private void merge(Sql sql, Steps steps) {
    Merge merge = new Merge(sql);
    for (int i = 0; i < targets.size(); i++) {
      merge.merge(targets.get(i));
      steps.merged(i + 1, targets.size());
    }
  }

  private Map<String, Long> settle(Sql sql, String reason, long job, Steps steps) {
    long total = restatements.stream().mapToLong(records -> records.count(sql)).sum();
    Stream<Statement> statements = Restated.stream(sql, restatements);
    return ledger.settle(steps.stated(statements, total), reason, job);
  }

  @Override
  public boolean moved(long job) {
    return work(sql -> new Results(sql).moved(job));
  }

  @Override
  public Page<Refusal> refused(long job, @Nullable Cursor after, int limit) {
    return work(sql -> new Refusals(sql, job).page(after, limit));
  }

  @Override
  public void writeRefused(long job, @Nullable String file, Writer csv, Locale language) {
    work(
        sql -> {
          new RefusedCsv(sql, job, language).write(file, csv);
          return true;
        });
  }

  @Override
  public void forget(long job) {
    work(
        sql -> {
          new Results(sql).forget(job);
          return true;
        });
  }
}
