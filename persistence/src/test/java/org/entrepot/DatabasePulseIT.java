package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that freezes again as soon as it has answered. */
class DatabasePulseIT {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final TestDatabase database = TestDatabase.create();
  private final Deque<CountDownLatch> frozen = new ArrayDeque<>();
  private final Sql sql = new Sql(freezing(database.app()));
  private final DatabasePulse pulse = new DatabasePulse();
  private volatile boolean freezes;

  @BeforeEach
  void parts() {
    pulse.sql = sql;
    pulse.threads = TestThreads.managed();
  }

  @AfterEach
  void thaw() {
    synchronized (frozen) {
      frozen.forEach(CountDownLatch::countDown);
    }
  }

  /** Who asks while it is frozen waits to the end, also when others are answered again. */
  private DataSource freezing(DataSource answering) {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, args) -> {
              if (freezes) {
                CountDownLatch end = new CountDownLatch(1);
                synchronized (frozen) {
                  frozen.add(end);
                }
                end.await();
              }
              return method.invoke(answering, args);
            });
  }

  @Test
  void whoStillWaitsFromBeforeDoesNotHideThatItIsSilentAgain() throws InterruptedException {
    assertThat(sql.yes("select true")).isTrue(); // the first connection takes long
    assertThat(pulse.isSilent()).isFalse();
    freezes = true;
    awaitStale();
    assertThat(pulse.isSilent()).isTrue();
    freezes = false;
    assertThat(sql.yes("select true")).isTrue();
    assertThat(pulse.isSilent()).isFalse();
    freezes = true;
    awaitStale();
    assertThat(pulse.isSilent()).isTrue();
  }

  /** What was answered a moment ago is not asked again. */
  private void awaitStale() throws InterruptedException {
    while (System.nanoTime() - sql.answeredAt() <= FRESH.toNanos()) {
      Thread.sleep(10);
    }
  }
}
