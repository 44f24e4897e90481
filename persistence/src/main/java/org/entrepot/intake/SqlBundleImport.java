package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.ledger.Ledger;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBundleImport implements BundleImport {

  /**
   * Two imports at once would each find the other's rows missing. Jobs take turns as they were
   * sent; this holds also against a run that was silent for so long that another node took its job
   * over.
   */
  static final String ONE_AT_A_TIME = "select pg_try_advisory_xact_lock(20181105)";

  @Inject DataSource dataSource;
  @Inject Ledger ledger;
  @Inject Declarations declarations;

  /** Bytes of all files of a bundle together. */
  long most = Bundle.MOST_BYTES;

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
          Summary summary = judge(sql, job, upload, steps).summary();
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
          Judged judged = judge(sql, job, upload, steps);
          Summary summary = judged.summary();
          if (kept.isPresent() && !kept.get().summary().digest().equals(summary.digest())) {
            throw new Moved(summary);
          }
          judged.arrival().merge(judged.touched(), steps);
          judged.arrival().settle(judged.touched(), ledger, "import", job, steps);
          new Results(sql).committed(job, summary);
          steps.done();
          return summary;
        });
  }

  /** An upload that has been judged. */
  private record Judged(Arrival arrival, Touched touched, Summary summary) {}

  /** Reads, judges and keeps what is refused. */
  private Judged judge(Sql sql, long job, Upload upload, Steps steps) throws IOException {
    try (Bundle bundle = Bundle.open(upload, declarations.files(), most)) {
      Results results = new Results(sql);
      // read first: what others commit meanwhile may be judged already, and is looked at again
      long records = results.records();
      Arrival arrival = new Arrival(sql, declarations, bundle.files());
      arrival.createTables();
      Staging staging = new Staging(sql, arrival);
      List<BundlePart.Read> read = staging.read(bundle, steps);
      staging.leaveAbsent();
      Touched touched = arrival.judge(steps);
      Summary summary = results.summary(read, arrival.came());
      results.keep(job, summary, read, records);
      new RefusedRows(sql, job).keep(bundle, read);
      return new Judged(arrival, touched, summary);
    } catch (UnreadableFile unreadable) {
      throw new InvalidValue(unreadable.reasons().get(0).code(), "body", upload.name());
    }
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
