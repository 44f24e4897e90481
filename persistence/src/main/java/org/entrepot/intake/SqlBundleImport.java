package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.job.JobMustWait;
import org.entrepot.job.Progress;
import org.entrepot.ledger.Ledger;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBundleImport implements BundleImport {

  /**
   * Two imports at once would each find the other's rows missing. Jobs take turns as they were
   * sent; this holds also against a run that was silent for so long that another node took its job
   * over. Corrections of single records do not ask for it.
   */
  private static final String TURN =
      "select set_config('lock_timeout', '5s', true), pg_advisory_xact_lock(20181105)::text";

  @Inject Sql sql;
  @Inject Ledger ledger;
  @Inject ConceptDeclarations declarations;

  /** Bytes of all files of a bundle together. */
  long most = UploadedBundle.MOST_BYTES;

  /** All on one connection: what is staged lies in its temporary tables. */
  private <T> T work(Sql.SqlWork<T> work) {
    return sql.with(work);
  }

  @Override
  public ImportSummary preview(long job, Upload upload, Progress progress) {
    return work(
        sql -> {
          Run run = new Run(sql, job, new ImportSteps(progress), false);
          ImportSummary summary = judge(run, upload).summary();
          run.steps().done();
          return summary;
        });
  }

  @Override
  public ImportSummary commit(long job, Upload upload, Progress progress) {
    return work(
        sql -> {
          waitForTurn(sql);
          Optional<ImportResults.KeptResult> kept = new ImportResults(sql).find(job);
          if (kept.isPresent() && kept.get().committed()) {
            return kept.get().summary();
          }
          ImportSteps steps = new ImportSteps(progress);
          Judged judged = judge(new Run(sql, job, steps, true), upload);
          ImportSummary summary = judged.summary();
          if (kept.isPresent() && !kept.get().summary().digest().equals(summary.digest())) {
            throw new PreviewMoved(summary);
          }
          judged.arrival().merge(judged.touched(), steps);
          judged.arrival().settle(judged.touched(), ledger, "import", job, steps);
          new ImportResults(sql).committed(job, summary);
          steps.done();
          return summary;
        });
  }

  private static void waitForTurn(Sql sql) {
    try {
      sql.list(TURN, row -> row.getString(1));
    } catch (PersistenceException failed) {
      if (LockTimeout.isBehind(failed)) {
        throw new JobMustWait();
      }
      throw failed;
    }
    sql.run("set local lock_timeout = 0");
  }

  /**
   * A run of a job.
   *
   * @param commits whether it is to go in; then it waits for who changes the same records
   */
  private record Run(Sql sql, long job, ImportSteps steps, boolean commits) {}

  /** An upload that has been judged. */
  private record Judged(ArrivedFiles arrival, TouchedRecords touched, ImportSummary summary) {}

  /** Reads, judges and keeps what is refused. */
  private Judged judge(Run run, Upload upload) throws IOException {
    try (UploadedBundle bundle = UploadedBundle.open(upload, declarations.files(), most)) {
      ImportResults results = new ImportResults(run.sql());
      // read first: what others commit meanwhile may be judged already, and is looked at again
      long records = results.records();
      ArrivedFiles arrival = new ArrivedFiles(run.sql(), declarations, bundle.files(), true);
      List<BundlePart.ReadPart> read = stage(run, arrival, bundle);
      TouchedRecords touched = arrival.judge(run.steps());
      ImportSummary summary = results.summary(read, arrival.came());
      results.keep(run.job(), summary, read, records);
      new RefusedRows(run.sql(), run.job()).keep(bundle, read);
      return new Judged(arrival, touched, summary);
    } catch (UnreadableFile unreadable) {
      throw new InvalidValue(unreadable.reasons().get(0).code(), "body", upload.name());
    }
  }

  /** While the files are read nobody has to wait. */
  private static List<BundlePart.ReadPart> stage(
      Run run, ArrivedFiles arrival, UploadedBundle bundle) throws IOException {
    arrival.createTables();
    FileStaging staging = new FileStaging(run.sql(), arrival);
    List<BundlePart.ReadPart> read = staging.read(bundle, run.steps());
    arrival.prepare();
    if (run.commits()) {
      arrival.lock(staging);
    } else {
      staging.leaveAbsent(all -> true);
    }
    return read;
  }

  @Override
  public boolean moved(long job) {
    return work(sql -> new ImportResults(sql).moved(job));
  }

  @Override
  public boolean refuses(long job, String code) {
    return sql.yes("select exists (select from refusal where job = ? and code = ?)", job, code);
  }

  @Override
  public Page<Refusal> refused(long job, ListPart part) {
    return work(sql -> new ImportRefusals(sql, job).page(part));
  }

  @Override
  public Page<RowNotice> notices(long job, ListPart part) {
    return work(sql -> new ImportRefusals(sql, job).notices(part));
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
          new ImportResults(sql).forget(job);
          return true;
        });
  }
}
