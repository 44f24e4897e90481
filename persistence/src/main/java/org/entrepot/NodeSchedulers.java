package org.entrepot;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Makes the schedulers of this node: all are found dead, taken over from and stopped alike. */
public final class NodeSchedulers {

  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

  private final DataSource dataSource;
  private final ManagedThreadFactory threads;
  private final Clock clock;

  public NodeSchedulers(DataSource dataSource, ManagedThreadFactory threads, Clock clock) {
    this.dataSource = dataSource;
    this.threads = threads;
    this.clock = clock;
  }

  /** What they have in the database. */
  DueTasks due() {
    return new DueTasks(new Sql(dataSource), clock);
  }

  /**
   * One that is not started yet.
   *
   * @param name what those of all nodes have before their own
   * @param atOnce how many of its tasks run at once
   */
  public SchedulerBuilder of(String name, int atOnce, Duration poll, List<Task<?>> tasks) {
    return Scheduler.create(dataSource, tasks)
        .schedulerName(new SchedulerName.Fixed(name + "-" + UUID.randomUUID()))
        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
        .threads(atOnce)
        .executorService(Executors.newFixedThreadPool(atOnce, threads))
        .dueExecutor(Executors.newSingleThreadExecutor(threads))
        .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
        .clock(clock::instant)
        .pollingInterval(poll)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(STOP_WITHIN);
  }
}
