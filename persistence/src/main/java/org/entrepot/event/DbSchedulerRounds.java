package org.entrepot.event;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rounds on a db-scheduler of their own, so that they do not wait for a large import. A node that
 * says nothing for eight seconds is dead, and the rounds are another's.
 */
@ApplicationScoped
class DbSchedulerRounds implements Rounds {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration TIDY_EVERY = Duration.ofHours(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

  @Inject DataSource dataSource;
  @Inject Courier courier;
  @Inject ManagedThreadFactory threads;

  private final RecurringTask<Void> rounding =
      Tasks.recurring("events", FixedDelay.of(EVERY)).execute((instance, context) -> round());

  private final RecurringTask<Void> tidying =
      Tasks.recurring("events-tidying", FixedDelay.of(TIDY_EVERY))
          .execute((instance, context) -> tidy());

  private @Nullable Scheduler scheduler;
  private volatile boolean stopping;

  private void round() {
    courier.round(() -> stopping);
  }

  private void tidy() {
    courier.tidy();
  }

  @Override
  public synchronized void start() {
    stopping = false;
    scheduler =
        Scheduler.create(dataSource)
            .startTasks(rounding, tidying)
            .schedulerName(new SchedulerName.Fixed("entrepot-events-" + UUID.randomUUID()))
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
            .threads(1)
            .executorService(Executors.newFixedThreadPool(1, threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
            .pollingInterval(EVERY)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(STOP_WITHIN)
            .build();
    scheduler.start();
  }

  @Override
  public synchronized void stop() {
    stopping = true;
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }
}
