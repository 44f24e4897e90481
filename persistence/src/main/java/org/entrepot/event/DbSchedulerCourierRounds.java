package org.entrepot.event;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.entrepot.DueTasks;
import org.entrepot.NodeSchedulers;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Rounds on a db-scheduler of their own, so that they do not wait for a large import. A node that
 * says nothing for eight seconds is dead, and the rounds are another's.
 */
@ApplicationScoped
class DbSchedulerCourierRounds implements CourierRounds {

  private static final String ROUNDING = "events";
  private static final String TIDYING = "events-tidying";
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration TIDY_EVERY = Duration.ofHours(1);

  @Inject DataSource dataSource;
  @Inject EventCourier courier;
  @Inject ManagedThreadFactory threads;
  @Inject Clock clock;

  private final RecurringTask<Void> rounding =
      Tasks.recurring(ROUNDING, FixedDelay.of(EVERY)).execute((instance, context) -> round());

  private final RecurringTask<Void> tidying =
      Tasks.recurring(TIDYING, FixedDelay.of(TIDY_EVERY)).execute((instance, context) -> tidy());

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
    DueTasks due = new DueTasks(new Sql(dataSource), clock);
    due.mend(ROUNDING, EVERY.multipliedBy(60));
    due.mend(TIDYING, TIDY_EVERY.multipliedBy(2));
    scheduler =
        new NodeSchedulers(dataSource, threads, clock)
            .of("entrepot-events", 1, EVERY, List.of())
            .startTasks(rounding, tidying)
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
