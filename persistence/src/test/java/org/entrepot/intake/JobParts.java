package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.edition.EditionParts;
import org.jspecify.annotations.Nullable;

/**
 * Jobs over a test's database, with transactions where the container has them. What an import does
 * is set by the test.
 */
final class JobParts {

  static final Summary SUMMARY =
      new Summary(List.of(new Summary.OfFile("deals.csv", true, 1, 1, 3, 2)), "digest");

  /** What a preview or commit does. */
  interface Deed {
    Summary on(Progress progress) throws Exception;
  }

  final TestDatabase database = TestDatabase.create();
  final TestEntities entities = new TestEntities(database);
  final JpaJobs jobs = new JpaJobs();
  final SqlUploads uploads = new SqlUploads();
  final Imports imports = new Imports();
  Deed deed = progress -> SUMMARY;

  /** Jobs whose deed was done, in order. */
  final List<Long> deeds = new CopyOnWriteArrayList<>();

  private final Bundles bundles = new Bundles();

  JobParts() {
    jobs.em = entities.em();
    jobs.sql = new Sql(database.app());
    uploads.sql = new Sql(database.app());
    imports.jobs = jobs;
    imports.uploads = uploads;
    imports.bundles = bundles;
    imports.worker = worker();
    imports.reason = reason();
    imports.clock = Clock.systemUTC();
  }

  /** A node's worker. */
  DbSchedulerWorker worker() {
    DbSchedulerWorker worker = new DbSchedulerWorker();
    worker.dataSource = database.app();
    worker.jobRun = run();
    worker.threads = threads();
    worker.clock = Clock.systemUTC();
    return worker;
  }

  private static ManagedThreadFactory threads() {
    return (ManagedThreadFactory)
        Proxy.newProxyInstance(
            JobParts.class.getClassLoader(),
            new Class<?>[] {ManagedThreadFactory.class},
            (proxy, method, args) ->
                Executors.defaultThreadFactory().newThread((Runnable) args[0]));
  }

  Job submit(Mode mode) {
    return entities.tx(() -> imports.submit(upload("deals.csv", "rows"), 4, mode, "li.wei"));
  }

  Job job(long id) {
    return entities.tx(() -> jobs.get(id));
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

  /** The first column of the first row. */
  String value(String sql, Object... values) {
    try (Connection connection = database.owner().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Runs jobs as a node does. */
  JobRun run() {
    JobSteps steps =
        new JobSteps() {
          @Override
          void run(long id, Mode mode, Progress progress) {
            done(() -> super.run(id, mode, progress));
          }
        };
    steps.jobs = jobs;
    steps.uploads = uploads;
    steps.bundles = bundles;
    steps.reason = reason();
    steps.clock = Clock.systemUTC();
    JobReports reports = new Reports();
    reports.jobs = jobs;
    reports.uploads = uploads;
    reports.bundles = bundles;
    reports.clock = Clock.systemUTC();
    JobRun run = new JobRun();
    run.steps = steps;
    run.reports = reports;
    run.clock = Clock.systemUTC();
    return run;
  }

  private JobReason reason() {
    JobReason reason = new JobReason();
    reason.reasons = EditionParts.reasons(database);
    return reason;
  }

  private void done(Runnable work) {
    entities.tx(
        () -> {
          work.run();
          return true;
        });
  }

  /** In a thread of its own, for its transaction is none of the caller's. */
  private <T> T apart(Callable<T> work) {
    try {
      return CompletableFuture.supplyAsync(
              () -> entities.tx(work), task -> new Thread(task).start())
          .join();
    } catch (CompletionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private final class Reports extends JobReports {
    @Override
    boolean waits(long id, Mode mode) {
      return apart(() -> super.waits(id, mode));
    }

    @Override
    boolean started(long id, Mode mode) {
      return apart(() -> super.started(id, mode));
    }

    @Override
    boolean progress(long id, Mode mode, long done, long total) {
      return apart(() -> super.progress(id, mode, done, total));
    }

    @Override
    void gaveWay(long id, Mode mode) {
      done(() -> super.gaveWay(id, mode));
    }

    @Override
    void cancelled(long id, Mode mode) {
      done(() -> super.cancelled(id, mode));
    }

    @Override
    void failed(long id, Mode mode, JobProblem problem) {
      done(() -> super.failed(id, mode, problem));
    }
  }

  private final class Bundles implements BundleImport {
    @Override
    public Summary preview(long job, Upload upload, Progress progress) {
      return commit(job, upload, progress);
    }

    @Override
    public Summary commit(long job, Upload upload, Progress progress) {
      try {
        Summary summary = deed.on(progress);
        deeds.add(job);
        return summary;
      } catch (RuntimeException failed) {
        throw failed;
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    }

    @Override
    public boolean moved(long job) {
      return false;
    }

    @Override
    public Page<Refusal> refused(long job, @Nullable Cursor after, int limit) {
      return new Page<>(List.of(), null);
    }

    @Override
    public void writeRefused(long job, @Nullable String file, Writer csv, Locale language) {}

    @Override
    public void forget(long job) {}
  }
}
