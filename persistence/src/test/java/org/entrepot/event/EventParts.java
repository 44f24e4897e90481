package org.entrepot.event;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestThreads;

/** Events over a test's database, with transactions where the container has them. */
public final class EventParts {

  private final TestDatabase database;
  private final List<EventHandler> handlers;
  private final Clock clock;

  EventParts(TestDatabase database, Clock clock, EventHandler... handlers) {
    this.database = database;
    this.clock = clock;
    this.handlers = List.of(handlers);
  }

  /** Events that only the log is told. */
  public static Events events(TestDatabase database) {
    return new EventParts(database, Clock.systemUTC(), new BusinessLog()).events();
  }

  Events events() {
    SqlEvents events = new SqlEvents();
    events.sql = new Sql(database.app());
    events.use(handlers);
    return events;
  }

  /** One node's. */
  EventCourier courier() {
    SqlEventDeliveries deliveries = new SqlEventDeliveries();
    deliveries.sql = new Sql(database.app());
    DeliverySteps steps = new Steps();
    steps.deliveries = deliveries;
    steps.clock = clock;
    steps.use(handlers);
    EventCourier courier = new EventCourier();
    courier.steps = steps;
    courier.clock = clock;
    return courier;
  }

  DbSchedulerCourierRounds rounds() {
    DbSchedulerCourierRounds rounds = new DbSchedulerCourierRounds();
    rounds.dataSource = database.app();
    rounds.courier = courier();
    rounds.clock = clock;
    rounds.threads = TestThreads.managed();
    return rounds;
  }

  static EventHandler handler(String name, Consumer<ToldEvent> deed) {
    return new EventHandler() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void handle(ToldEvent told) {
        deed.accept(told);
      }
    };
  }

  private <T> T tx(Callable<T> work) {
    try {
      return database.tx(work);
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private final class Steps extends DeliverySteps {
    @Override
    List<EventDelivery> due(int limit) {
      return tx(() -> super.due(limit));
    }

    @Override
    boolean tell(EventDelivery delivery) {
      return tx(() -> super.tell(delivery));
    }

    @Override
    void postpone(EventDelivery delivery) {
      tx(
          () -> {
            super.postpone(delivery);
            return true;
          });
    }
  }
}
