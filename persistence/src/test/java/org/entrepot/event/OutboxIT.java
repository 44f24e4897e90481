package org.entrepot.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.event.EventParts.handler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.entrepot.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutboxIT {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final TestDatabase database = TestDatabase.create();
  private final MovingClock clock = new MovingClock();
  private final List<String> told = new CopyOnWriteArrayList<>();

  @Test
  void anEventComesBackAsItWasSaid() throws Exception {
    List<ToldEvent> heard = new CopyOnWriteArrayList<>();
    EventParts parts = new EventParts(database, clock, handler("ear", heard::add));
    BusinessEvent event =
        new BusinessEvent(
                "edition.closed", new EventSubject("edition", "ciie-6"), "ciie-6", NOW, "li.wei")
            .with(
                Map.of(
                    "position",
                    17L,
                    "state",
                    "CLOSING",
                    "share",
                    new BigDecimal("0.25"),
                    "by",
                    true));

    add(parts, event);
    parts.courier().round(() -> false);

    assertThat(heard).extracting(ToldEvent::event).containsExactly(event);
    assertThat(database.query("select id from event"))
        .containsExactly(String.valueOf(heard.get(0).id()));
  }

  @Test
  void whatIsRolledBackNeverHappened() {
    EventParts parts = new EventParts(database, clock, handler("ear", this::hear));

    assertThatThrownBy(
            () ->
                database.tx(
                    () -> {
                      parts.events().add(closed(1));
                      throw new IllegalStateException("after all");
                    }))
        .hasMessage("after all");
    parts.courier().round(() -> false);

    assertThat(told).isEmpty();
    assertThat(database.query("select id from event")).isEmpty();
  }

  @Test
  void aHandlerThatFailsTwiceHearsItsSubjectInOrderAndHoldsUpNoOther() throws Exception {
    AtomicInteger failures = new AtomicInteger();
    EventHandler failing =
        handler(
            "failing",
            heard -> {
              if (heard.event().type().equals("edition.closed")
                  && heard.event().subject().code().equals("ciie-1")
                  && failures.incrementAndGet() <= 2) {
                throw new IllegalStateException("not now");
              }
              hear(heard);
            });
    EventHandler other = handler("other", heard -> told.add("other"));
    EventParts parts = new EventParts(database, clock, failing, other);
    add(parts, closed(1), finalised(1), closed(2));

    parts.courier().round(() -> false);
    assertThat(told).containsExactlyInAnyOrder("ciie-2 edition.closed", "other", "other", "other");

    clock.advance(Duration.ofMillis(1_900));
    parts.courier().round(() -> false);
    assertThat(failures).hasValue(1);
    clock.advance(Duration.ofMillis(200));
    parts.courier().round(() -> false);
    assertThat(failures).hasValue(2);
    clock.advance(Duration.ofMillis(4_100));
    parts.courier().round(() -> false);

    assertThat(told).endsWith("ciie-1 edition.closed", "ciie-1 edition.finalised").hasSize(6);
  }

  @Test
  void aHandlerIsToldOfItsTypesOnly() throws Exception {
    EventHandler narrow =
        new EventHandler() {
          @Override
          public String name() {
            return "narrow";
          }

          @Override
          public java.util.Set<String> types() {
            return java.util.Set.of("edition.finalised");
          }

          @Override
          public void handle(ToldEvent heard) {
            hear(heard);
          }
        };
    EventParts parts = new EventParts(database, clock, narrow);

    add(parts, closed(1), finalised(1));
    parts.courier().round(() -> false);

    assertThat(told).containsExactly("ciie-1 edition.finalised");
  }

  @Test
  void theLogHasNoLineOfWhatTheAuditTrailSaysAlready() throws Exception {
    EventParts parts = new EventParts(database, clock, new BusinessLog());
    EventSubject deal = new EventSubject("deal", "ciie-6/D-1");

    add(
        parts,
        event("edition.revised", 1),
        new BusinessEvent("record.withdrawn", deal, null, clock.instant(), "li"));

    assertThat(
            database.query(
                "select e.type, d.handler from event e left join event_delivery d on d.event = e.id"
                    + " order by e.id"))
        .containsExactly("edition.revised log", "record.withdrawn null");
  }

  @Test
  void twoNodesTellEachEventOnceInCalm() throws Exception {
    EventParts parts =
        new EventParts(database, Clock.systemUTC(), handler("ear", this::hear), new BusinessLog());
    DbSchedulerCourierRounds one = parts.rounds();
    DbSchedulerCourierRounds two = parts.rounds();
    one.start();
    two.start();
    try {
      for (int i = 1; i <= 40; i++) {
        add(parts, closed(i), finalised(i));
      }
      await(() -> told.size() >= 80);
      await(() -> untold().equals("0"));
      Thread.sleep(1_500); // long enough for what would be told again
    } finally {
      one.stop();
      two.stop();
    }

    assertThat(told).hasSize(80).doesNotHaveDuplicates();
  }

  @Test
  void twoCouriersAtOnceTellEachEventOnce() throws Exception {
    EventParts parts =
        new EventParts(
            database, Clock.systemUTC(), handler("ear", heard -> DyingNode.write(database, heard)));
    add(parts, IntStream.range(0, 200).mapToObj(OutboxIT::closed).toArray(BusinessEvent[]::new));

    List<Thread> nodes =
        IntStream.range(0, 2)
            .mapToObj(i -> new Thread(() -> parts.courier().round(() -> false)))
            .toList();
    nodes.forEach(Thread::start);
    for (Thread node : nodes) {
      node.join();
    }

    assertThat(untold()).isEqualTo("0");
    assertThat(database.query("select subject from audit")).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void whatAKilledProcessWasTellingIsToldAgainAndNothingIsLost() throws Exception {
    EventParts parts =
        new EventParts(
            database, Clock.systemUTC(), handler("writer", e -> DyingNode.write(database, e)));
    add(parts, closed(1), closed(2), finalised(2), closed(3));
    Process node = DyingNode.start(database);
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(node.getInputStream(), UTF_8))) {
      assertThat(output.readLine()).isEqualTo(DyingNode.TELLING);
      parts.courier().round(() -> false);
      assertThat(subjects()).containsExactly("ciie-1", "ciie-3");
    } finally {
      node.destroyForcibly().waitFor();
    }

    await(
        () -> {
          parts.courier().round(() -> false);
          return untold().equals("0");
        });

    assertThat(subjects()).containsExactly("ciie-1", "ciie-2", "ciie-2", "ciie-3");
  }

  @Test
  void whatTheDatabaseBrokeOffIsToldAgainAndWrittenOnce() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    EventHandler broken =
        handler(
            "writer",
            heard -> {
              DyingNode.write(database, heard);
              if (tries.incrementAndGet() == 1) {
                breakOff();
              }
            });
    EventParts parts = new EventParts(database, clock, broken);
    add(parts, closed(1));

    // the connection of the transaction is gone, so even the rollback fails
    parts.courier().round(() -> false);
    assertThat(untold()).isEqualTo("1");
    clock.advance(Duration.ofSeconds(3));
    parts.courier().round(() -> false);

    assertThat(tries).hasValue(2);
    assertThat(subjects()).containsExactly("ciie-1");
  }

  @Test
  void theTrailIsBoundedAndForgetsNothingThatIsStillToBeTold() throws Exception {
    EventParts parts =
        new EventParts(
            database,
            clock,
            handler(
                "ear",
                heard -> {
                  if (heard.event().subject().code().equals("ciie-2")) {
                    throw new IllegalStateException("never");
                  }
                }));
    add(parts, closed(1), closed(2));
    parts.courier().round(() -> false);

    parts.courier().tidy();
    assertThat(database.query("select subject_code from event")).hasSize(2);
    clock.advance(Duration.ofDays(800));
    parts.courier().tidy();

    assertThat(database.query("select subject_code from event")).containsExactly("ciie-2");
  }

  /** Ends the backend of the connection that the delivery's transaction is on. */
  private void breakOff() {
    try {
      TestDatabase.query(database.app(), "select pg_terminate_backend(pg_backend_pid())::text");
    } catch (IllegalStateException gone) {
      // the handler does not notice; the commit will
    }
  }

  private void hear(ToldEvent heard) {
    told.add(heard.event().subject().code() + " " + heard.event().type());
  }

  private List<String> subjects() {
    return database.query("select subject from audit where what = 'event.told' order by subject");
  }

  private String untold() {
    return database.query("select count(*) from event_delivery where told_at is null").get(0);
  }

  private void add(EventParts parts, BusinessEvent... events) throws Exception {
    database.tx(
        () -> {
          parts.events().add(List.of(events));
          return true;
        });
  }

  private static BusinessEvent closed(int ordinal) {
    return event("edition.closed", ordinal);
  }

  private static BusinessEvent finalised(int ordinal) {
    return event("edition.finalised", ordinal);
  }

  private static BusinessEvent event(String type, int ordinal) {
    String code = "ciie-" + ordinal;
    return new BusinessEvent(type, new EventSubject("edition", code), code, NOW, "li.wei");
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) throws IOException {
    while (!condition.holds()) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static final class MovingClock extends Clock {
    private Instant now = NOW;

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
