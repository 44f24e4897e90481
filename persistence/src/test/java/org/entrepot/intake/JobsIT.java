package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.entrepot.BothWays;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.RuleBroken;
import org.entrepot.job.Job;
import org.entrepot.job.JobProblem;
import org.entrepot.job.JobState;
import org.junit.jupiter.api.Test;

class JobsIT {

  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  private final JobParts parts = new JobParts();

  @Test
  void aJobKeepsWhatItsRunFound() {
    long id = parts.submit(ImportMode.PREVIEW).id();

    parts.entities.tx(
        () -> {
          parts.kept.get(id).found(JobParts.SUMMARY);
          Job job = parts.jobs.lock(id).orElseThrow();
          job.start(1, Instant.EPOCH);
          job.finish(1, null, Instant.EPOCH);
          return job;
        });

    assertThat(parts.job(id).result()).isEqualTo(JobParts.SUMMARY);
    assertThat(parts.job(id).createdBy()).isEqualTo("li.wei");
  }

  @Test
  void aJobKeepsWhatItFailedWith() {
    long id = parts.submit(ImportMode.PREVIEW).id();

    parts.entities.tx(
        () -> {
          Job job = parts.jobs.get(id);
          job.start(1, Instant.EPOCH);
          JobProblem problem = JobProblem.of(new RuleBroken("edition.unknown", "a\nb", 7));
          job.fail(1, problem, Instant.EPOCH);
          return true;
        });

    assertThat(parts.job(id).problem())
        .isEqualTo(new JobProblem("edition.unknown", java.util.List.of("a b", "7")));
  }

  @Test
  void whatOthersWroteMeanwhileIsSeenUnderTheLock() {
    long id = parts.submit(ImportMode.PREVIEW).id();

    Job locked =
        parts.entities.tx(
            () -> {
              parts.jobs.get(id);
              parts.database.run(
                  "update job set total = 7, cancel_requested = true where id = " + id);
              return parts.jobs.lock(id).orElseThrow();
            });

    assertThat(locked.total()).isEqualTo(7);
    assertThat(locked.cancelRequested()).isTrue();
  }

  @Test
  void jobsAreListedTheLatestFirst() {
    long first = parts.submit(ImportMode.PREVIEW).id();
    long second = parts.submit(ImportMode.COMMIT).id();
    long third = parts.submit(ImportMode.COMMIT).id();

    Page<ImportJob> page = parts.entities.tx(() -> parts.kept.page(ListPart.first(2)));
    Page<ImportJob> rest = parts.entities.tx(() -> parts.kept.page(ListPart.after(page.next(), 2)));

    assertThat(page.items()).extracting(ImportJob::id).containsExactly(third, second);
    assertThat(rest.items()).extracting(ImportJob::id).containsExactly(first);
    BothWays.read(part -> parts.entities.tx(() -> parts.kept.page(part)), 1, ImportJob::id);
  }

  @Test
  void anUploadComesBackAsItWasSent() throws Exception {
    long id = parts.submit(ImportMode.PREVIEW).id();
    byte[] sent = new byte[(5 << 19) + 17];
    new Random(1).nextBytes(sent);
    parts.database.tx(
        () -> {
          parts.uploads.drop(id);
          parts.uploads.keep(id, bytes(sent));
          return true;
        });

    assertThat(parts.value("select count(*) from upload_chunk where job = ?", id)).isEqualTo("3");
    for (int twice = 0; twice < 2; twice++) {
      try (InputStream kept = parts.uploads.get(id, "x.zip").open()) {
        assertThat(Arrays.equals(kept.readAllBytes(), sent)).isTrue();
        assertThat(kept.read()).isEqualTo(-1);
      }
    }
  }

  @Test
  void aPreviewThatNobodyDecidesUponIsDroppedInTheEnd() {
    long old = parts.submit(ImportMode.PREVIEW).id();
    parts.entities.tx(
        () -> {
          Job job = parts.jobs.get(old);
          job.start(1, Instant.EPOCH);
          parts.kept.get(old).found(JobParts.SUMMARY);
          job.finish(1, null, Instant.parse("2020-01-01T00:00:00Z"));
          return job;
        });
    assertThat(parts.entities.tx(() -> parts.kept.keepingSince(LATER, 9))).containsExactly(old);

    parts.submit(ImportMode.PREVIEW);

    assertThat(parts.job(old).state()).isEqualTo(JobState.CANCELLED);
    assertThat(parts.entities.tx(() -> parts.kept.keepingSince(LATER, 9))).isEmpty();
  }

  private static Upload bytes(byte[] sent) throws IOException {
    return new Upload() {
      @Override
      public String name() {
        return "x.zip";
      }

      @Override
      public InputStream open() {
        return new java.io.ByteArrayInputStream(sent);
      }
    };
  }
}
