package org.entrepot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What db-scheduler has in the database, where the clock has been set back while no node ran: work
 * would be due in as many hours, and a node that is dead would not be found out before.
 */
public final class DueTasks {

  private final Sql sql;
  private final Clock clock;

  public DueTasks(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Makes due what waits, but for what has failed and is tried again at its time. */
  public void hasten(String task) {
    Instant now = clock.instant();
    sql.run(
        "update scheduled_tasks set execution_time = ? where task_name = ? and execution_time > ?"
            + " and not picked and coalesce(consecutive_failures, 0) = 0",
        now,
        task,
        now);
  }

  /**
   * Makes due what waits for later than it was ever put off, before a scheduler is started.
   *
   * @param task by its name
   * @param longest that it is put off
   */
  public void mend(String task, Duration longest) {
    Instant now = clock.instant();
    sql.run(
        "update scheduled_tasks set execution_time = ? where task_name = ? and execution_time > ?",
        now,
        task,
        now.plus(longest));
    sql.run(
        "update scheduled_tasks set last_heartbeat = ? where task_name = ? and last_heartbeat > ?",
        now,
        task,
        now);
  }
}
