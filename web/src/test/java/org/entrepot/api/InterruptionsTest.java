package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.entrepot.api.Interruptions.WaitEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterruptionsTest {

  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Interruptions interruptions = new Interruptions();

  @BeforeEach
  void start() {
    interruptions.threads =
        (ManagedThreadFactory)
            Proxy.newProxyInstance(
                InterruptionsTest.class.getClassLoader(),
                new Class<?>[] {ManagedThreadFactory.class},
                (proxy, method, arguments) -> new Thread((Runnable) arguments[0]));
    interruptions.start();
  }

  @AfterEach
  void stop() {
    interruptions.stop();
  }

  @Test
  void whatEndsInTimeIsLeftAlone() {
    Duration patience = Duration.ofSeconds(2);
    assertThat(interruptions.run(() -> {}, patience)).isEqualTo(WaitEnd.WELL);
    LockSupport.parkNanos(patience.plus(SOON).toNanos());
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void whatWaitsTooLongIsInterruptedAndTheThreadGoesOn() {
    assertThat(interruptions.run(() -> LockSupport.parkNanos(Long.MAX_VALUE), SOON))
        .isEqualTo(WaitEnd.INTERRUPTED);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void whatWaitsOnIsInterruptedAgain() {
    assertThat(
            interruptions.run(
                () -> {
                  sleep();
                  sleep();
                  sleep();
                },
                SOON))
        .isEqualTo(WaitEnd.INTERRUPTED);
  }

  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException interrupted) {
      // as a server that reads the rest
    }
  }

  @Test
  void whatBreaksByItselfHasNotEndedWell() {
    assertThat(
            interruptions.run(
                () -> {
                  throw new IllegalStateException("broken");
                },
                LONG))
        .isEqualTo(WaitEnd.BROKEN);
  }

  @Test
  void whoHasGoneOnIsNotKept() {
    interruptions.run(() -> assertThat(interruptions.waiting()).isOne(), LONG);
    assertThat(interruptions.waiting()).isZero();
  }
}
