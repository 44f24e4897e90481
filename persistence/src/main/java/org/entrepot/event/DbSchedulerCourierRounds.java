package org.entrepot.event;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.entrepot.NodeRounds;
import org.entrepot.NodeSchedulers;

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

  private final NodeRounds rounds = new NodeRounds("entrepot-events");

  @Override
  public void start() {
    rounds.start(
        new NodeSchedulers(dataSource, threads, clock),
        new NodeRounds.RecurringWork(
            ROUNDING, EVERY, EVERY.multipliedBy(60), () -> courier.round(rounds::isStopping)),
        new NodeRounds.RecurringWork(
            TIDYING, TIDY_EVERY, TIDY_EVERY.multipliedBy(2), courier::tidy));
  }

  @Override
  public void stop() {
    rounds.stop();
  }
}
