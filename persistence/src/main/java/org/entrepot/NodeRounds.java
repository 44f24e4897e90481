package org.entrepot;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work that comes round on a db-scheduler of its own, so that it waits for no other. */
public final class NodeRounds {

  private final String name;
  private @Nullable Scheduler scheduler;
  private volatile boolean stopping;

  /**
   * None yet.
   *
   * @param name of the schedulers of all nodes
   */
  public NodeRounds(String name) {
    this.name = name;
  }

  /**
   * Something that is done again and again, by one node at a time.
   *
   * @param name of the task, the same on all nodes
   * @param every how long it rests in between
   * @param longest that it is ever put off
   */
  public record RecurringWork(String name, Duration every, Duration longest, Runnable work) {

    private RecurringTask<Void> task() {
      return Tasks.recurring(name, FixedDelay.of(every)).execute((instance, context) -> work.run());
    }
  }

  /** From now on this node takes its share; what is due is looked for as often as the first is. */
  public synchronized void start(NodeSchedulers schedulers, RecurringWork... works) {
    stopping = false;
    for (RecurringWork each : works) {
      schedulers.due().mend(each.name(), each.longest());
    }
    RecurringTask<?>[] tasks = new RecurringTask<?>[works.length];
    for (int i = 0; i < works.length; i++) {
      tasks[i] = works[i].task();
    }
    scheduler = schedulers.of(name, 1, works[0].every(), List.of()).startTasks(tasks).build();
    scheduler.start();
  }

  /** What runs is asked to end, and waited for. */
  public synchronized void stop() {
    stopping = true;
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  /** Whether what runs is to end. */
  public boolean isStopping() {
    return stopping;
  }
}
