package org.entrepot.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entrepot.RuleBroken;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.job.JobMustWait;
import org.entrepot.job.JobProblem;
import org.entrepot.job.JobState;
import org.entrepot.job.JobWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class DbSchedulerWorkerIT {

  private static final Act CHEN = new Act("chen", null);

  private final JobParts parts = new JobParts();
  private final JobWorker worker = parts.worker();

  @AfterEach
  void stop() {
    worker.stop();
  }

  @Test
  void runsAJobToItsEndOnce() {
    AtomicInteger runs = new AtomicInteger();
    parts.deed =
        progress -> {
          runs.incrementAndGet();
          return JobParts.SUMMARY;
        };
    worker.start();

    long id = parts.submit(ImportMode.COMMIT).id();

    await(() -> parts.job(id).state() == JobState.SUCCEEDED);
    await(() -> waiting(id) == 0);
    assertThat(runs).hasValue(1);
    assertThat(parts.value("select count(*) from upload_chunk")).isEqualTo("0");
  }

  @Test
  void aJobWhoseTransactionRolledBackIsNeverRun() {
    assertThatThrownBy(
            () ->
                parts.entities.tx(
                    () -> {
                      parts.imports.submit(
                          JobParts.upload("deals.csv", "rows"), 4, ImportMode.COMMIT, CHEN);
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");

    assertThat(parts.value("select count(*) from scheduled_tasks")).isEqualTo("0");
  }

  @Test
  void aPreviewCanBeCommittedAtOnceAfterItsEnd() {
    worker.start();
    long id = parts.submit(ImportMode.PREVIEW).id();
    await(() -> parts.job(id).canCommit());

    parts.entities.tx(() -> parts.imports.commit(id, Visibilities.ALL, CHEN));

    await(
        () ->
            parts.job(id).mode() == ImportMode.COMMIT
                && parts.job(id).state() == JobState.SUCCEEDED);
  }

  @Test
  void theJobOfANodeThatDiedIsTakenOverAndDoneOnce() throws Exception {
    long id = parts.submit(ImportMode.COMMIT).id();
    // as a node leaves it that is killed in the middle
    parts.database.run(
        "update job set state = 'RUNNING', started_at = now() where id = " + id,
        "update scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,"
            + " last_heartbeat = now() - interval '1 minute'");
    AtomicInteger runs = new AtomicInteger();
    parts.deed =
        progress -> {
          runs.incrementAndGet();
          return JobParts.SUMMARY;
        };

    worker.start();

    await(() -> parts.job(id).state() == JobState.SUCCEEDED);
    await(() -> waiting(id) == 0);
    assertThat(runs).hasValue(1);
  }

  @Test
  void aClockThatWasSetBackHoldsUpNoJobThatWaits() throws Exception {
    long id = parts.submit(ImportMode.COMMIT).id();
    parts.database.run(
        "update scheduled_tasks set execution_time = execution_time + interval '2 hours'");

    worker.start();

    await(() -> parts.job(id).state() == JobState.SUCCEEDED);
  }

  @Test
  void aClockThatWasSetBackHidesNoNodeThatDied() throws Exception {
    long id = parts.submit(ImportMode.COMMIT).id();
    parts.database.run(
        "update job set state = 'RUNNING', started_at = now() where id = " + id,
        "update scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,"
            + " execution_time = now() + interval '2 hours',"
            + " last_heartbeat = now() + interval '2 hours'");

    worker.start();

    await(() -> parts.job(id).state() == JobState.SUCCEEDED);
  }

  @Test
  void aRunningJobStopsWhenSomebodyCancelsItAndShowsHowFarItIs() {
    CountDownLatch running = new CountDownLatch(1);
    parts.deed =
        progress -> {
          running.countDown();
          for (int done = 1; ; done = Math.min(done + 1, 99)) {
            progress.at(done, 100);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
          }
        };
    worker.start();
    long id = parts.submit(ImportMode.COMMIT).id();
    await(() -> parts.job(id).done() > 0);
    assertThat(parts.job(id).total()).isEqualTo(100);

    parts.entities.tx(() -> parts.imports.cancel(id, Visibilities.ALL, CHEN));

    await(() -> parts.job(id).state() == JobState.CANCELLED);
    assertThat(running.getCount()).isZero();
  }

  @Test
  void aNodeThatStopsLeavesItsJobToTheNext() {
    CountDownLatch running = new CountDownLatch(1);
    parts.deed =
        progress -> {
          running.countDown();
          while (true) {
            progress.at(1, 2);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
          }
        };
    worker.start();
    long id = parts.submit(ImportMode.COMMIT).id();
    await(() -> running.getCount() == 0);

    worker.stop();
    assertThat(parts.job(id).state()).isEqualTo(JobState.RUNNING);

    parts.deed = progress -> JobParts.SUMMARY;
    JobWorker next = parts.worker();
    next.start();
    await(() -> parts.job(id).state() == JobState.SUCCEEDED);
    next.stop();
  }

  @Test
  void aNodeThatOnlyWasSilentDoesNotEndTheCommitThatFollowed() {
    CountDownLatch silent = new CountDownLatch(1);
    CountDownLatch awake = new CountDownLatch(1);
    parts.deed =
        progress -> {
          silent.countDown();
          awake.await();
          return JobParts.SUMMARY;
        };
    long id = parts.submit(ImportMode.PREVIEW).id();
    Thread first = new Thread(() -> parts.run().run(id, 1, () -> false));
    first.start();
    await(() -> silent.getCount() == 0);
    parts.deed = progress -> JobParts.SUMMARY;
    parts.run().run(id, 1, () -> false);
    parts.entities.tx(() -> parts.imports.commit(id, Visibilities.ALL, CHEN));

    awake.countDown();
    await(() -> !first.isAlive());

    assertThat(parts.job(id).state()).isEqualTo(JobState.QUEUED);
    worker.start();
    await(() -> parts.job(id).state() == JobState.SUCCEEDED);
    assertThat(parts.job(id).mode()).isEqualTo(ImportMode.COMMIT);
  }

  @Test
  void aRunThatIsNobodysAnyMoreIsToldToStop() {
    long id = parts.submit(ImportMode.PREVIEW).id();
    parts.run().run(id, 1, () -> false);

    assertThat(parts.entities.tx(() -> parts.jobs.progress(id, 1, 1, 2))).isTrue();
  }

  @Test
  void commitsThatWaitForTheirTurnLeaveRoomForOthers() {
    AtomicInteger others = new AtomicInteger(1);
    parts.deed =
        progress -> {
          if (others.get() > 0) {
            throw new JobMustWait();
          }
          return JobParts.SUMMARY;
        };
    worker.start();
    long[] waiting = {
      parts.submit(ImportMode.COMMIT).id(),
      parts.submit(ImportMode.COMMIT).id(),
      parts.submit(ImportMode.COMMIT).id()
    };
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
    for (long id : waiting) {
      assertThat(parts.job(id).state()).isIn(JobState.QUEUED, JobState.RUNNING);
    }

    others.set(0);

    for (long id : waiting) {
      await(() -> parts.job(id).state() == JobState.SUCCEEDED);
    }
  }

  @Test
  void aCommitThatWaitsIsRunAsSoonAsTheOneBeforeItHasEnded() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    parts.deed =
        progress -> {
          first.await();
          return JobParts.SUMMARY;
        };
    worker.start();
    long before = parts.submit(ImportMode.COMMIT).id();
    long after = parts.submit(ImportMode.COMMIT).id();
    await(() -> isPutOff(after));
    putOffForLong(after);

    first.countDown();

    await(() -> parts.job(before).state() == JobState.SUCCEEDED);
    await(() -> parts.job(after).state() == JobState.SUCCEEDED);
  }

  @Test
  void aCommitThatWaitsIsRunAsSoonAsTheOneBeforeItIsCancelled() throws Exception {
    long before = parts.submit(ImportMode.COMMIT).id();
    parts.database.run("delete from scheduled_tasks"); // nobody runs it
    long after = parts.submit(ImportMode.COMMIT).id();
    worker.start();
    await(() -> isPutOff(after));
    putOffForLong(after);

    parts.entities.tx(() -> parts.imports.cancel(before, Visibilities.ALL, CHEN));

    await(() -> parts.job(after).state() == JobState.SUCCEEDED);
  }

  private boolean isPutOff(long job) {
    return parts
        .value(
            "select execution_time > now() + interval '1 second' and not picked"
                + " from scheduled_tasks where task_instance like ?",
            job + "-%")
        .equals("t");
  }

  /** Longer than any test waits. */
  private void putOffForLong(long job) throws SQLException {
    parts.database.run(
        "update scheduled_tasks set execution_time = now() + interval '1 hour'"
            + " where task_instance like '"
            + job
            + "-%'");
  }

  @Test
  void previewsThatTakeLongKeepNoCommitWaitingAndNobodyElsesPreview() {
    CountDownLatch small = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(2);
    parts.deed =
        progress -> {
          begun.countDown();
          small.await();
          return JobParts.SUMMARY;
        };
    worker.start();
    long[] large = {
      parts.submit(ImportMode.PREVIEW).id(),
      parts.submit(ImportMode.PREVIEW).id(),
      parts.submit(ImportMode.PREVIEW).id(),
      parts.submit(ImportMode.PREVIEW).id()
    };
    await(() -> begun.getCount() == 0);
    parts.deed = progress -> JobParts.SUMMARY;

    long commit = parts.submit(ImportMode.COMMIT).id();
    long others = parts.submit(ImportMode.PREVIEW, "chen").id();
    await(() -> parts.job(commit).state() == JobState.SUCCEEDED);
    await(() -> parts.job(others).state() == JobState.SUCCEEDED);
    assertThat(running(large)).as("two of one sender at once").isEqualTo(2);

    small.countDown();
    for (long id : large) {
      await(() -> parts.job(id).state() == JobState.SUCCEEDED);
    }
  }

  private long running(long... ids) {
    return LongStream.of(ids).filter(id -> parts.job(id).state() == JobState.RUNNING).count();
  }

  @Test
  void commitsGoInAsTheyWereSent() {
    long preview = parts.submit(ImportMode.PREVIEW).id();
    parts.run().run(preview, 1, () -> false);
    long first = parts.submit(ImportMode.COMMIT).id();
    long second = parts.submit(ImportMode.COMMIT).id();
    parts.entities.tx(() -> parts.imports.commit(preview, Visibilities.ALL, CHEN));
    long last = parts.submit(ImportMode.COMMIT).id();
    lookAtTheLatestFirst();
    parts.deeds.clear();

    worker.start();

    await(() -> parts.job(last).state() == JobState.SUCCEEDED);
    assertThat(parts.deeds).containsExactly(first, second, preview, last);
  }

  @Test
  void whatFailsOrIsCancelledHoldsNobodyUp() {
    AtomicInteger runs = new AtomicInteger();
    parts.deed =
        progress -> {
          if (runs.incrementAndGet() == 1) {
            throw new RuleBroken("edition.unknown", "ciie-9");
          }
          return JobParts.SUMMARY;
        };
    long failing = parts.submit(ImportMode.COMMIT).id();
    long cancelled = parts.submit(ImportMode.COMMIT).id();
    long last = parts.submit(ImportMode.COMMIT).id();
    parts.entities.tx(() -> parts.imports.cancel(cancelled, Visibilities.ALL, CHEN));
    lookAtTheLatestFirst();

    worker.start();

    await(() -> parts.job(last).state() == JobState.SUCCEEDED);
    assertThat(parts.job(failing).state()).isEqualTo(JobState.FAILED);
    assertThat(parts.deeds).containsExactly(last);
    await(() -> waiting(cancelled) == 0);
  }

  @Test
  void whatIsTriedAgainOrTakenOverKeepsItsPlace() throws Exception {
    long killed = parts.submit(ImportMode.COMMIT).id();
    parts.database.run(
        "update job set state = 'RUNNING', started_at = now() where id = " + killed,
        "update scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,"
            + " last_heartbeat = now()");
    long failingOnce = parts.submit(ImportMode.COMMIT).id();
    long last = parts.submit(ImportMode.COMMIT).id();
    AtomicInteger runs = new AtomicInteger();
    parts.deed =
        progress -> {
          if (runs.incrementAndGet() == 2) {
            throw new IllegalStateException("a fault");
          }
          return JobParts.SUMMARY;
        };

    worker.start();

    await(() -> parts.job(last).state() == JobState.SUCCEEDED);
    assertThat(parts.deeds).containsExactly(killed, failingOnce, last);
  }

  @ParameterizedTest
  @MethodSource
  void aFullDiskIsSaidSoAtOnce(RuntimeException full) {
    AtomicInteger runs = new AtomicInteger();
    parts.deed =
        progress -> {
          runs.incrementAndGet();
          throw full;
        };
    worker.start();
    long id = parts.submit(ImportMode.COMMIT).id();

    await(() -> parts.job(id).state() == JobState.FAILED);

    JobProblem problem = requireNonNull(parts.job(id).problem());
    assertThat(problem.message(Locale.ENGLISH)).contains("out of disk space", "Nothing was saved");
    assertThat(problem.message(Locale.CHINESE)).contains("磁盘空间");
    assertThat(runs).hasValue(1);
    assertThat(parts.value("select count(*) from upload_chunk")).isEqualTo("0");
  }

  static Stream<RuntimeException> aFullDiskIsSaidSoAtOnce() {
    return Stream.of(
        new PersistenceException(
            new IOException("COPY failed", new SQLException("could not extend file", "53100"))),
        new UncheckedIOException(new IOException("No space left on device")));
  }

  private void lookAtTheLatestFirst() {
    try {
      parts.database.run(
          "update scheduled_tasks set execution_time = now() - (execution_time - timestamptz 'epoch')");
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private int waiting(long id) {
    return Integer.parseInt(
        parts.value("select count(*) from scheduled_tasks where task_instance like ?", id + "-%"));
  }

  /** Ends with the test's own time limit. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      if (Thread.currentThread().isInterrupted()) {
        throw new AssertionError("waited in vain");
      }
    }
  }
}
