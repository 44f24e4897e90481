package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.RuleBroken;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;
import org.entrepot.edition.ReasonText;
import org.entrepot.job.Job;
import org.entrepot.job.JobWorker;
import org.entrepot.job.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * Where people bring records in: send an upload, look at what it would do, commit or cancel it. An
 * upload may be about anything, so what it did and refused is for those who see everything.
 */
@ApplicationScoped
@Transactional
public class Imports {

  private static final Duration KEEP = Duration.ofDays(30);
  private static final int FORGOTTEN_AT_ONCE = 20;
  private static final String NO_REASON = "edition.final";

  /** What can be judged while somebody waits for the answer. */
  private static final long SMALL_ROWS = 20_000;

  private static final long SMALL_BYTES = 8L << 20;

  @Inject Jobs jobs;
  @Inject KeptImports kept;
  @Inject Uploads uploads;
  @Inject JobWorker worker;
  @Inject BundleImport bundles;
  @Inject JobReason reason;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Keeps the upload and has it previewed or committed. Commits go in as they were sent, so that
   * what was sent later is what stands; a preview's place is that of its commit.
   *
   * @param upload must have arrived already: the transaction is open while it is copied
   * @param size in bytes
   */
  @Permitted(Permission.RECORDS_IMPORT)
  public ImportJob submit(Upload upload, long size, ImportMode mode, Act act) {
    String who = who(act);
    Instant now = clock.instant();
    Job job = new Job(ImportHandler.KIND, who, now);
    if (mode == ImportMode.COMMIT) {
      job.queue(jobs.nextTurn());
    }
    jobs.add(job);
    Import own =
        new Import(job.id(), mode, upload.name(), size, mode == ImportMode.COMMIT ? who : null);
    kept.add(own);
    reason.keep(job.id(), upload);
    try {
      uploads.keep(job.id(), upload);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    worker.enqueue(job);
    tell(act, mode == ImportMode.COMMIT ? "import.committed" : "import.previewed", job.id());
    kept.keepingSince(now.minus(KEEP), FORGOTTEN_AT_ONCE).forEach(this::expire);
    return new ImportJob(job, own);
  }

  /**
   * Has a preview done in earnest. Where records have changed since and it is small enough to be
   * judged at once, it is; a large one finds out when its turn comes, and then fails with {@code
   * import.moved}. Either way what is kept is a new preview, which waits for a decision.
   *
   * @throws RuleBroken with code {@code job.no-preview} if it is none that has succeeded
   * @throws PreviewMoved if its result would be another
   */
  @Transactional(dontRollbackOn = PreviewMoved.class)
  @Permitted(Permission.RECORDS_IMPORT)
  public ImportJob commit(long id, Visibility visibility, Act act) {
    ImportJob job = locked(id, visibility);
    ImportSummary promised = job.result();
    if (job.canCommit() && promised != null && isSmall(job, promised) && bundles.moved(id)) {
      Upload upload = uploads.get(id, job.fileName());
      reason.give(job);
      ImportSummary again = bundles.preview(id, upload, (done, total) -> {});
      if (!again.digest().equals(promised.digest())) {
        job.previewedAgain(again);
        throw new PreviewMoved(again);
      }
    }
    job.commit(who(act), jobs.nextTurn());
    worker.enqueue(job.job());
    tell(act, "import.committed", id);
    return job;
  }

  private static boolean isSmall(ImportJob job, ImportSummary promised) {
    long rows = promised.accepted() + promised.unchanged() + promised.refused();
    return job.size() <= SMALL_BYTES && rows <= SMALL_ROWS;
  }

  /**
   * Stops a job, or drops a preview.
   *
   * @throws RuleBroken with code {@code job.ended} if there is nothing left to stop
   */
  @Permitted(Permission.RECORDS_IMPORT)
  public ImportJob cancel(long id, Visibility visibility, Act act) {
    ImportJob job = locked(id, visibility);
    job.cancel(who(act), clock.instant());
    tell(act, "import.cancelled", id);
    if (job.state().ended()) {
      forget(job);
      worker.othersEnded();
    }
    return job;
  }

  /**
   * Whether rows of its last run were refused because they change counted records of an edition
   * that is final, and nobody said why.
   */
  public boolean wantsReason(long id, Visibility visibility) {
    get(id, visibility);
    return bundles.refuses(id, NO_REASON);
  }

  /**
   * Takes the reason that a preview wants, in place of one given before, and has the preview made
   * again with it.
   *
   * @throws RuleBroken with code {@code job.no-preview} if it is none that waits for a decision
   */
  @Permitted(Permission.RECORDS_IMPORT)
  public ImportJob give(long id, ReasonText why, Visibility visibility, Act act) {
    ImportJob job = locked(id, visibility);
    job.previewAgain();
    reason.keep(id, why);
    worker.enqueue(job.job());
    tell(act, "import.explained", id);
    return job;
  }

  /**
   * An import.
   *
   * @throws NotFound with code {@code job.unknown}
   */
  public ImportJob get(long id, Visibility visibility) {
    requireSeen(id, visibility);
    return new ImportJob(jobs.get(id), kept.get(id));
  }

  private static void requireSeen(long id, Visibility visibility) {
    if (!visibility.isEverything()) {
      throw new NotFound("job.unknown", id);
    }
  }

  /** The latest first. */
  public Page<ImportJob> page(Visibility visibility, ListPart part) {
    return visibility.isEverything() ? kept.page(part) : new Page<>(List.of(), null);
  }

  /** Those that wait for their turn or run, in the order in which they were sent. */
  public List<ImportJob> underWay(Visibility visibility, int limit) {
    return visibility.isEverything() ? kept.underWay(limit) : List.of();
  }

  /** The refused rows of a job's last run. */
  public Page<Refusal> refused(long id, Visibility visibility, ListPart part) {
    get(id, visibility);
    return bundles.refused(id, part);
  }

  /** What is to be noticed of the rows that a job's last run took in, or would. */
  public Page<RowNotice> notices(long id, Visibility visibility, ListPart part) {
    get(id, visibility);
    return bundles.notices(id, part);
  }

  /**
   * The refused rows of a job's last run as CSV, see {@link BundleImport#writeRefused}.
   *
   * @throws InvalidValue with code {@code import.no-file} if the upload has no such file
   */
  public void writeRefused(
      long id, @Nullable String file, Visibility visibility, Writer csv, Locale language)
      throws IOException {
    requireFile(id, file, visibility);
    bundles.writeRefused(id, file, csv, language);
  }

  /** Goes on only where the job's last run has read this file, or none is named. */
  public void requireFile(long id, @Nullable String file, Visibility visibility) {
    ImportSummary result = get(id, visibility).result();
    if (file != null
        && (result == null || result.files().stream().noneMatch(of -> of.name().equals(file)))) {
      throw new InvalidValue("import.no-file", "file", file);
    }
  }

  /** A preview that nobody has decided upon for so long is dropped. */
  private void expire(long id) {
    jobs.lock(id)
        .map(job -> new ImportJob(job, kept.get(id)))
        .ifPresent(
            job -> {
              if (job.canCommit()) {
                job.expire(clock.instant());
              }
              forget(job);
            });
  }

  private void forget(ImportJob job) {
    uploads.drop(job.id());
    bundles.forget(job.id());
    job.own().forgotten();
  }

  private static String who(Act act) {
    return Objects.requireNonNull(act.who(), "who");
  }

  private void tell(Act act, String what, long job) {
    trail.add(act, what, Long.toString(job));
  }

  private ImportJob locked(long id, Visibility visibility) {
    requireSeen(id, visibility);
    Job job = jobs.lock(id).orElseThrow(() -> new NotFound("job.unknown", id));
    return new ImportJob(job, kept.get(id));
  }
}
