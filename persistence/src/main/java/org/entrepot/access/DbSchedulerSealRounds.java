package org.entrepot.access;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.entrepot.NodeRounds;
import org.entrepot.NodeSchedulers;

/** Rounds on a db-scheduler of their own: whatever other work waits, lines are sealed. */
@ApplicationScoped
class DbSchedulerSealRounds implements SealRounds {

  private static final String SEALING = "audit-seals";
  private static final Duration EVERY = Duration.ofSeconds(5);

  @Inject DataSource dataSource;
  @Inject AuditSeals seals;
  @Inject ManagedThreadFactory threads;
  @Inject Clock clock;

  private final NodeRounds rounds = new NodeRounds("entrepot-audit");

  private void round() {
    boolean more = true;
    while (more && !rounds.isStopping()) {
      more = seals.seal();
    }
  }

  @Override
  public void start() {
    rounds.start(
        new NodeSchedulers(dataSource, threads, clock),
        new NodeRounds.RecurringWork(SEALING, EVERY, EVERY.multipliedBy(12), this::round));
  }

  @Override
  public void stop() {
    rounds.stop();
  }
}
