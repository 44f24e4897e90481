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
import java.util.stream.Stream;
import org.entrepot.RuleBroken;
import org.entrepot.job.Busy;
import org.entrepot.job.JobProblem;
import org.entrepot.job.State;
import org.entrepot.job.Worker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class DbSchedulerWorkerIT {

  private final JobParts parts = new JobParts();
  private final Worker worker = parts.worker();

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

    long id = parts.submit(Mode.COMMIT).id();

    await(() -> parts.job(id).state() == State.SUCCEEDED);
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
                          JobParts.upload("deals.csv", "rows"), 4, Mode.COMMIT, "li.wei");
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");

    assertThat(parts.value("select count(*) from scheduled_tasks")).isEqualTo("0");
  }

  @Test
  void aPreviewCanBeCommittedAtOnceAfterItsEnd() {
    worker.start();
    long id = parts.submit(Mode.PREVIEW).id();
    await(() -> parts.job(id).canCommit());

    parts.entities.tx(() -> parts.imports.commit(id, "chen"));

    await(() -> parts.job(id).mode() == Mode.COMMIT && parts.job(id).state() == State.SUCCEEDED);
  }

  @Test
  void theJobOfANodeThatDiedIsTakenOverAndDoneOnce() throws Exception {
    long id = parts.submit(Mode.COMMIT).id();
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

    await(() -> parts.job(id).state() == State.SUCCEEDED);
    await(() -> waiting(id) == 0);
    assertThat(runs).hasValue(1);
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
    long id = parts.submit(Mode.COMMIT).id();
    await(() -> parts.job(id).done() > 0);
    assertThat(parts.job(id).total()).isEqualTo(100);

    parts.entities.tx(() -> parts.imports.cancel(id, "chen"));

    await(() -> parts.job(id).state() == State.CANCELLED);
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
    long id = parts.submit(Mode.COMMIT).id();
    await(() -> running.getCount() == 0);

    worker.stop();
    assertThat(parts.job(id).state()).isEqualTo(State.RUNNING);

    parts.deed = progress -> JobParts.SUMMARY;
    Worker next = parts.worker();
    next.start();
    await(() -> parts.job(id).state() == State.SUCCEEDED);
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
    long id = parts.submit(Mode.PREVIEW).id();
    Thread first = new Thread(() -> parts.run().run(id, 1, () -> false));
    first.start();
    await(() -> silent.getCount() == 0);
    parts.deed = progress -> JobParts.SUMMARY;
    parts.run().run(id, 1, () -> false);
    parts.entities.tx(() -> parts.imports.commit(id, "chen"));

    awake.countDown();
    await(() -> !first.isAlive());

    assertThat(parts.job(id).state()).isEqualTo(State.QUEUED);
    worker.start();
    await(() -> parts.job(id).state() == State.SUCCEEDED);
    assertThat(parts.job(id).mode()).isEqualTo(Mode.COMMIT);
  }

  @Test
  void aRunThatIsNobodysAnyMoreIsToldToStop() {
    long id = parts.submit(Mode.PREVIEW).id();
    parts.run().run(id, 1, () -> false);

    assertThat(parts.entities.tx(() -> parts.jobs.progress(id, 1, 1, 2))).isTrue();
  }

  @Test
  void commitsThatWaitForTheirTurnLeaveRoomForOthers() {
    AtomicInteger others = new AtomicInteger(1);
    parts.deed =
        progress -> {
          if (others.get() > 0) {
            throw new Busy();
          }
          return JobParts.SUMMARY;
        };
    worker.start();
    long[] waiting = {
      parts.submit(Mode.COMMIT).id(), parts.submit(Mode.COMMIT).id(), parts.submit(Mode.COMMIT).id()
    };
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
    for (long id : waiting) {
      assertThat(parts.job(id).state()).isIn(State.QUEUED, State.RUNNING);
    }

    others.set(0);

    for (long id : waiting) {
      await(() -> parts.job(id).state() == State.SUCCEEDED);
    }
  }

  @Test
  void commitsGoInAsTheyWereSent() {
    long preview = parts.submit(Mode.PREVIEW).id();
    parts.run().run(preview, 1, () -> false);
    long first = parts.submit(Mode.COMMIT).id();
    long second = parts.submit(Mode.COMMIT).id();
    parts.entities.tx(() -> parts.imports.commit(preview, "chen"));
    long last = parts.submit(Mode.COMMIT).id();
    lookAtTheLatestFirst();
    parts.deeds.clear();

    worker.start();

    await(() -> parts.job(last).state() == State.SUCCEEDED);
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
    long failing = parts.submit(Mode.COMMIT).id();
    long cancelled = parts.submit(Mode.COMMIT).id();
    long last = parts.submit(Mode.COMMIT).id();
    parts.entities.tx(() -> parts.imports.cancel(cancelled, "chen"));
    lookAtTheLatestFirst();

    worker.start();

    await(() -> parts.job(last).state() == State.SUCCEEDED);
    assertThat(parts.job(failing).state()).isEqualTo(State.FAILED);
    assertThat(parts.deeds).containsExactly(last);
    await(() -> waiting(cancelled) == 0);
  }

  @Test
  void whatIsTriedAgainOrTakenOverKeepsItsPlace() throws Exception {
    long killed = parts.submit(Mode.COMMIT).id();
    parts.database.run(
        "update job set state = 'RUNNING', started_at = now() where id = " + killed,
        "update scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,"
            + " last_heartbeat = now()");
    long failingOnce = parts.submit(Mode.COMMIT).id();
    long last = parts.submit(Mode.COMMIT).id();
    AtomicInteger runs = new AtomicInteger();
    parts.deed =
        progress -> {
          if (runs.incrementAndGet() == 2) {
            throw new IllegalStateException("a fault");
          }
          return JobParts.SUMMARY;
        };

    worker.start();

    await(() -> parts.job(last).state() == State.SUCCEEDED);
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
    long id = parts.submit(Mode.COMMIT).id();

    await(() -> parts.job(id).state() == State.FAILED);

    JobProblem problem = requireNonNull(parts.job(id).problem());
    assertThat(problem.message(Locale.ENGLISH)).contains("no room");
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
