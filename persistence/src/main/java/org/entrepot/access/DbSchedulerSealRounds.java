package org.entrepot.access;

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

/** Rounds on a db-scheduler of their own: whatever other work waits, lines are sealed. */
@ApplicationScoped
class DbSchedulerSealRounds implements SealRounds {

  private static final String SEALING = "audit-seals";
  private static final Duration EVERY = Duration.ofSeconds(5);

  @Inject DataSource dataSource;
  @Inject AuditSeals seals;
  @Inject ManagedThreadFactory threads;
  @Inject Clock clock;

  private final RecurringTask<Void> sealing =
      Tasks.recurring(SEALING, FixedDelay.of(EVERY)).execute((instance, context) -> round());

  private @Nullable Scheduler scheduler;
  private volatile boolean stopping;

  private void round() {
    boolean more = true;
    while (more && !stopping) {
      more = seals.seal();
    }
  }

  @Override
  public synchronized void start() {
    stopping = false;
    new DueTasks(new Sql(dataSource), clock).mend(SEALING, EVERY.multipliedBy(12));
    scheduler =
        new NodeSchedulers(dataSource, threads, clock)
            .of("entrepot-audit", 1, EVERY, List.of())
            .startTasks(sealing)
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
