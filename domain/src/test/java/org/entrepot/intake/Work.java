package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Act;
import org.entrepot.edition.GivenReason;
import org.entrepot.edition.GivenReasons;
import org.entrepot.edition.ReasonText;
import org.entrepot.job.Job;
import org.entrepot.job.JobRun;
import org.entrepot.job.JobRuns;
import org.entrepot.job.JobWorker;
import org.entrepot.job.Jobs;
import org.entrepot.job.Progress;
import org.jspecify.annotations.Nullable;

/** Imports over jobs and uploads in memory; what a bundle does is set by the test. */
final class Work {

  static final ImportSummary TWO_ROWS =
      new ImportSummary(List.of(new ImportSummary.OfFile("deals.csv", true, 1, 1, 3, 2)), "digest");

  /** What a preview or commit does besides reporting once. */
  interface Deed {
    ImportSummary on(Progress progress);
  }

  final Imports imports = new Imports();
  final JobRun run;
  final List<String> queue = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  final Map<Long, String> uploads = new HashMap<>();
  Deed deed = progress -> TWO_ROWS;

  /** What the audit trail has. */
  final List<String> trail = new ArrayList<>();

  /** Whether records have changed since the preview. */
  boolean moved;

  final InMemoryJobs jobs = new InMemoryJobs();
  private final InMemoryImports kept = new InMemoryImports();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

  Work() {
    Uploads sent = new InMemoryUploads();
    BundleImport bundles = new TestBundles();
    imports.jobs = jobs;
    imports.uploads = sent;
    imports.kept = kept;
    imports.bundles = bundles;
    imports.worker = new QueueingWorker();
    JobReason reason = new JobReason();
    reason.reasons = new InMemoryReasons();
    imports.reason = reason;
    imports.trail =
        (act, what, subject) ->
            trail.add(act.who() + " " + what + " " + subject + " " + act.origin());
    imports.clock = clock;
    ImportHandler handler = new ImportHandler();
    handler.kept = kept;
    handler.uploads = sent;
    handler.bundles = bundles;
    handler.reason = reason;
    run = JobRuns.over(jobs, clock, handler);
  }

  ImportJob submit(ImportMode mode) {
    return imports.submit(upload("deals.csv", "rows"), 4, mode, new Act("li.wei", "192.0.2.6"));
  }

  void run(ImportJob job) {
    run.run(job.id(), job.job().run(), () -> false);
  }

  static Upload upload(String name, String text) {
    return new Upload() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
      }
    };
  }

  private final class TestBundles implements BundleImport {
    @Override
    public ImportSummary preview(long job, Upload upload, Progress progress) {
      calls.add("preview " + upload.name());
      progress.at(1, 2);
      return deed.on(progress);
    }

    @Override
    public ImportSummary commit(long job, Upload upload, Progress progress) {
      calls.add("commit " + upload.name());
      progress.at(1, 2);
      return deed.on(progress);
    }

    @Override
    public boolean moved(long job) {
      return moved;
    }

    @Override
    public boolean refuses(long job, String code) {
      return false;
    }

    @Override
    public Page<Refusal> refused(long job, ListPart part) {
      return new Page<>(List.of(), null);
    }

    @Override
    public Page<RowNotice> notices(long job, ListPart part) {
      return new Page<>(List.of(), null);
    }

    @Override
    public void writeRefused(long job, @Nullable String file, Writer csv, Locale language)
        throws IOException {
      csv.write("");
    }

    @Override
    public void forget(long job) {
      calls.add("forget");
    }
  }

  private final class QueueingWorker implements JobWorker {
    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public void enqueue(Job job) {
      queue.add(job.id() + "-" + job.run());
    }

    @Override
    public void othersEnded() {
      calls.add("others ended");
    }
  }

  private final class InMemoryUploads implements Uploads {
    @Override
    public void keep(long job, Upload upload) throws IOException {
      try (InputStream bytes = upload.open()) {
        uploads.put(job, new String(bytes.readAllBytes(), UTF_8));
      }
    }

    @Override
    public Upload get(long job, String name) {
      return upload(name, uploads.getOrDefault(job, ""));
    }

    @Override
    public void drop(long job) {
      uploads.remove(job);
    }
  }

  static final class InMemoryJobs implements Jobs {
    private final List<Job> all = new ArrayList<>();
    private long turns;

    @Override
    public long nextTurn() {
      return ++turns;
    }

    @Override
    public boolean isTurnOf(long id) {
      Long turn = get(id).turn();
      return all.stream()
          .filter(job -> !job.state().ended())
          .map(Job::turn)
          .noneMatch(other -> other != null && turn != null && other < turn);
    }

    @Override
    public Optional<Job> find(long id) {
      return all.stream().filter(job -> job.id() == id).findFirst();
    }

    @Override
    public Optional<Job> lock(long id) {
      return find(id);
    }

    @Override
    public void add(Job job) {
      all.add(job);
    }

    @Override
    public boolean progress(long id, int run, long done, long total) {
      return !get(id).runs(run) || get(id).cancelRequested();
    }
  }

  private final class InMemoryImports implements KeptImports {
    private final List<Import> all = new ArrayList<>();

    @Override
    public Optional<Import> find(long job) {
      return all.stream().filter(each -> each.job() == job).findFirst();
    }

    @Override
    public Page<ImportJob> page(ListPart part) {
      return new Page<>(
          all.stream().map(each -> new ImportJob(jobs.get(each.job()), each)).toList(), null);
    }

    @Override
    public List<ImportJob> underWay(int limit) {
      return page(ListPart.first(limit)).items().stream()
          .filter(job -> !job.state().ended())
          .toList();
    }

    @Override
    public void add(Import sent) {
      all.add(sent);
    }

    @Override
    public List<Long> keepingSince(Instant before, int limit) {
      return List.of();
    }
  }

  private static final class InMemoryReasons implements GivenReasons {
    private final Map<Long, ReasonText> kept = new HashMap<>();
    private @Nullable GivenReason given;

    @Override
    public void by(String who) {
      // histories are the database's
    }

    @Override
    public void by(String who, @Nullable ReasonText why, String source) {
      given = why == null ? given : new GivenReason(who, why, source);
    }

    @Override
    public Optional<GivenReason> find() {
      return Optional.ofNullable(given);
    }

    @Override
    public void keep(long job, ReasonText reason) {
      kept.put(job, reason);
    }

    @Override
    public Optional<ReasonText> of(long job) {
      return Optional.ofNullable(kept.get(job));
    }
  }
}
