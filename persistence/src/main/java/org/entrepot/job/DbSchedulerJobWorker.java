package org.entrepot.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.entrepot.DueTasks;
import org.entrepot.NodeSchedulers;
import org.entrepot.Sql;
import org.entrepot.disk.FullDisk;
import org.entrepot.disk.ScratchFolder;
import org.jspecify.annotations.Nullable;

/**
 * Jobs on db-scheduler. Its pools are our own, of the server's threads: a pool of the server's may
 * not be shut down, which db-scheduler does when it stops. A node that says nothing for eight
 * seconds is dead, and its jobs are taken over.
 *
 * <p>Large work is one long transaction, so a server must allow it: that is its configuration.
 * Asking for it here, of a UserTransaction, is no way: Payara's @Transactional notes in one field
 * for all threads whether UserTransaction may be used, and leaves the note of one with another.
 */
@ApplicationScoped
class DbSchedulerJobWorker implements JobWorker {

  private static final Logger LOG = Logger.getLogger(DbSchedulerJobWorker.class.getName());
  private static final String TASK = "job";

  /** One more than may run in any order, so that the one whose turn it is finds room. */
  private static final int AT_ONCE = 4;

  private static final Duration POLL = Duration.ofMillis(500);

  /** In case the node that should have told those who wait has died. */
  private static final Duration LOOK_ANYHOW = Duration.ofSeconds(10);

  private static final int TRIES = 4;
  private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

  @Inject DataSource dataSource;
  @Inject JobRun jobRun;
  @Inject ManagedThreadFactory threads;
  @Inject Clock clock;

  private final CustomTask<Void> task =
      Tasks.custom(TASK, Void.class)
          .onDeadExecutionRevive()
          .onFailure(this::failed)
          .execute(this::run);

  private @Nullable Scheduler scheduler;
  private volatile boolean stopping;

  @Override
  public synchronized void start() {
    stopping = false;
    sweep();
    due().mend(TASK, TRY_AGAIN.multipliedBy(2L * TRIES));
    scheduler =
        new NodeSchedulers(dataSource, threads, clock)
            .of("entrepot", AT_ONCE, POLL, List.of(task))
            .build();
    scheduler.start();
  }

  private static void sweep() {
    try {
      ScratchFolder.sweep();
    } catch (IOException failed) {
      LOG.log(Level.WARNING, "What stopped nodes left behind could not be removed", failed);
    }
  }

  @Override
  public synchronized void stop() {
    stopping = true;
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  /** One name for each time: a run is still being put away while the next is asked for. */
  @Override
  public void enqueue(Job job) {
    TaskInstance<Void> instance = task.instance(job.id() + "-" + job.run() + "-" + clock.millis());
    SchedulerClient.Builder.create(dataSource, task)
        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
        .build()
        .scheduleIfNotExists(instance, clock.instant());
  }

  private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
    return switch (jobRun.run(number(instance), time(instance), () -> stopping)) {
      case NOTHING -> this::remove;
      case WHEN_OTHERS_END -> this::await;
      case SOON ->
          (complete, operations) -> operations.reschedule(complete, clock.instant().plus(POLL));
    };
  }

  private void remove(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    operations.remove();
    othersEnded();
  }

  /** It holds no thread meanwhile. */
  private void await(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    TaskInstance<?> instance = complete.getExecution().taskInstance;
    operations.reschedule(complete, clock.instant().plus(LOOK_ANYHOW));
    if (!jobRun.waits(number(instance), time(instance))) {
      othersEnded(); // they did while this one was put away, and did not find it
    }
  }

  @Override
  public void othersEnded() {
    due().hasten(TASK);
  }

  private DueTasks due() {
    return new DueTasks(new Sql(dataSource), clock);
  }

  /**
   * What was stopped with the node waits for another; what fails again and again is given up. A
   * full disk is not filled again and again.
   */
  private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = complete.getExecution().consecutiveFailures + 1;
    TaskInstance<?> instance = complete.getExecution().taskInstance;
    if (stopping) {
      operations.reschedule(complete, clock.instant());
    } else if (complete.getCause().filter(FullDisk::isBehind).isPresent()) {
      jobRun.noRoom(number(instance), time(instance));
      remove(complete, operations);
    } else if (failures < TRIES) {
      operations.reschedule(complete, clock.instant().plus(TRY_AGAIN.multipliedBy(failures)));
    } else {
      jobRun.giveUp(number(instance), time(instance));
      remove(complete, operations);
    }
  }

  private static int time(TaskInstance<?> instance) {
    return Integer.parseInt(instance.getId().split("-", -1)[1]);
  }

  private static long number(TaskInstance<?> instance) {
    return Long.parseLong(instance.getId().split("-", -1)[0]);
  }
}
