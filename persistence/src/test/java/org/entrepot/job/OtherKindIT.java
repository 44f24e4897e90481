package org.entrepot.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.entrepot.RuleBroken;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs of a kind that keeps nothing of its own, beside which another kind is known. */
@Timeout(120)
class OtherKindIT {

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final Counting counting = new Counting();
  private final JobNodes nodes = new JobNodes(database, entities, counting, new Idle());
  private final JobWorker worker = nodes.worker();

  @AfterEach
  void stop() {
    worker.stop();
  }

  @Test
  void runsToItsEndAndKeepsWhatCameOfIt() {
    worker.start();

    long id = submit("COUNTING");

    await(() -> job(id).state() == JobState.SUCCEEDED);
    assertThat(counting.kept).containsExactly(id);
    assertThat(job(id).kind()).isEqualTo("COUNTING");
    assertThat(job(id).done()).isEqualTo(job(id).total()).isEqualTo(3);
  }

  @Test
  void runsByTheHandlerOfItsKind() {
    worker.start();

    long id = submit("IDLE");

    await(() -> job(id).state() == JobState.SUCCEEDED);
    assertThat(counting.kept).isEmpty();
  }

  @Test
  void failsWithWhatItsHandlerSays() {
    counting.deed =
        progress -> {
          throw new RuleBroken("edition.unknown", "ciie-9");
        };
    worker.start();

    long id = submit("COUNTING");

    await(() -> job(id).state() == JobState.FAILED);
    assertThat(requireNonNull(job(id).problem()).code()).isEqualTo("edition.unknown");
    assertThat(counting.failed).containsExactly(id);
    assertThat(counting.kept).isEmpty();
  }

  @Test
  void isTriedAgainAfterAFault() {
    counting.deed =
        progress -> {
          counting.deed = again -> again.at(3, 3);
          throw new IllegalStateException("a fault");
        };
    worker.start();

    long id = submit("COUNTING");

    await(() -> job(id).state() == JobState.SUCCEEDED);
    assertThat(counting.runs).containsExactly(id, id);
    assertThat(counting.kept).containsExactly(id);
  }

  @Test
  void stopsAtItsNextStepWhenSomebodyCancelsIt() {
    counting.deed =
        progress -> {
          while (true) {
            progress.at(1, 3);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
          }
        };
    worker.start();
    long id = submit("COUNTING");
    await(() -> job(id).done() == 1);

    entities.tx(
        () -> {
          nodes.jobs().lock(id).orElseThrow().cancel("chen", Instant.EPOCH);
          return true;
        });

    await(() -> job(id).state() == JobState.CANCELLED);
    assertThat(counting.stopped).containsExactly(id);
    assertThat(counting.kept).isEmpty();
  }

  @Test
  void aRunOfAnEarlierTimeEndsNothing() {
    long id = submit("COUNTING");
    nodes.run().run(id, 1, () -> false);
    entities.tx(
        () -> {
          nodes.jobs().lock(id).orElseThrow().queueAgain();
          return true;
        });

    assertThat(entities.tx(() -> nodes.jobs().progress(id, 1, 1, 3))).isTrue();
    nodes.run().run(id, 1, () -> false);
    assertThat(job(id).state()).isEqualTo(JobState.QUEUED);

    nodes.run().run(id, 2, () -> false);
    assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(counting.runs).containsExactly(id, id);
  }

  private long submit(String kind) {
    return entities.tx(
        () -> {
          Job job = new Job(kind, "li.wei", Instant.EPOCH);
          nodes.jobs().add(job);
          worker.enqueue(job);
          return job.id();
        });
  }

  private Job job(long id) {
    return entities.tx(() -> nodes.jobs().get(id));
  }

  /** Ends with the test's own time limit. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      if (Thread.currentThread().isInterrupted()) {
        throw new AssertionError("waited in vain");
      }
    }
  }

  private static class Idle implements JobHandler {
    @Override
    public String kind() {
      return "IDLE";
    }

    @Override
    public JobEnding run(Job job, Progress progress) {
      return JobEnding.succeeded(() -> {});
    }

    @Override
    public void stopped(Job job) {}

    @Override
    public void failed(Job job) {}

    @Override
    public Optional<String> line(Job job) {
      return Optional.empty();
    }
  }

  /** What counting does besides. */
  private interface Count {
    void to(Progress progress);
  }

  private static final class Counting extends Idle {
    private final List<Long> runs = new CopyOnWriteArrayList<>();
    private final List<Long> kept = new CopyOnWriteArrayList<>();
    private final List<Long> failed = new CopyOnWriteArrayList<>();
    private final List<Long> stopped = new CopyOnWriteArrayList<>();
    private volatile Count deed = progress -> progress.at(3, 3);

    @Override
    public String kind() {
      return "COUNTING";
    }

    @Override
    public JobEnding run(Job job, Progress progress) {
      runs.add(job.id());
      deed.to(progress);
      return JobEnding.succeeded(() -> kept.add(job.id()));
    }

    @Override
    public void failed(Job job) {
      failed.add(job.id());
    }

    @Override
    public void stopped(Job job) {
      stopped.add(job.id());
    }
  }
}
