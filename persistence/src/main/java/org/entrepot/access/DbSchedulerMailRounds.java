package org.entrepot.access;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.entrepot.NodeRounds;
import org.entrepot.NodeSchedulers;

/**
 * Rounds on a db-scheduler of their own: a mail server that says nothing holds up no other work.
 */
@ApplicationScoped
class DbSchedulerMailRounds implements MailRounds {

  private static final String SENDING = "mails";
  private static final String TIDYING = "mails-tidying";
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final Duration TIDY_EVERY = Duration.ofHours(6);

  @Inject DataSource dataSource;
  @Inject MailCourier courier;
  @Inject LinkPost post;
  @Inject ManagedThreadFactory threads;
  @Inject Clock clock;

  private final NodeRounds rounds = new NodeRounds("entrepot-mails");

  @Override
  public void start(String welcome) {
    if (post.isOpen()) {
      rounds.start(
          new NodeSchedulers(dataSource, threads, clock),
          new NodeRounds.RecurringWork(
              SENDING,
              EVERY,
              EVERY.multipliedBy(30),
              () -> courier.round(welcome, rounds::isStopping)),
          new NodeRounds.RecurringWork(
              TIDYING, TIDY_EVERY, TIDY_EVERY.multipliedBy(2), courier::tidy));
    }
  }

  @Override
  public void stop() {
    rounds.stop();
  }
}
