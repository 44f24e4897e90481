package org.entrepot.job;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.TestThreads;

/** Nodes over a test's database, with transactions where the container has them. */
public final class JobNodes {

  private final TestDatabase database;
  private final TestEntities entities;
  private final Jobs jobs;
  private final JobKinds kinds = new JobKinds();

  public JobNodes(TestDatabase database, TestEntities entities, JobHandler... handlers) {
    this.database = database;
    this.entities = entities;
    JpaJobs inDatabase = new JpaJobs();
    inDatabase.em = entities.em();
    inDatabase.sql = new Sql(database.app());
    this.jobs = inDatabase;
    kinds.use(List.of(handlers));
  }

  public Jobs jobs() {
    return jobs;
  }

  /** A node's worker. */
  public JobWorker worker() {
    DbSchedulerJobWorker worker = new DbSchedulerJobWorker();
    worker.dataSource = database.app();
    worker.jobRun = run();
    worker.threads = TestThreads.managed();
    worker.clock = Clock.systemUTC();
    return worker;
  }

  /** Runs jobs as a node does. */
  public JobRun run() {
    JobSteps steps =
        new JobSteps() {
          @Override
          void run(long id, int run, Progress progress) {
            done(() -> super.run(id, run, progress));
          }
        };
    steps.jobs = jobs;
    steps.kinds = kinds;
    steps.clock = Clock.systemUTC();
    JobReports reports = new Reports();
    reports.jobs = jobs;
    reports.kinds = kinds;
    reports.clock = Clock.systemUTC();
    JobRun run = new JobRun();
    run.steps = steps;
    run.reports = reports;
    run.clock = Clock.systemUTC();
    return run;
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
    boolean waits(long id, int run) {
      return apart(() -> super.waits(id, run));
    }

    @Override
    Optional<String> sender(long id) {
      return apart(() -> super.sender(id));
    }

    @Override
    boolean stopped(long id, int run) {
      return apart(() -> super.stopped(id, run));
    }

    @Override
    boolean started(long id, int run) {
      return apart(() -> super.started(id, run));
    }

    @Override
    boolean progress(long id, int run, long done, long total) {
      return apart(() -> super.progress(id, run, done, total));
    }

    @Override
    Optional<String> line(long id) {
      return apart(() -> super.line(id));
    }

    @Override
    void gaveWay(long id, int run) {
      done(() -> super.gaveWay(id, run));
    }

    @Override
    void cancelled(long id, int run) {
      done(() -> super.cancelled(id, run));
    }

    @Override
    void failed(long id, int run, JobProblem problem) {
      done(() -> super.failed(id, run, problem));
    }
  }
}
