package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.entrepot.RuleBroken;
import org.entrepot.job.JobRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportLineTest {

  private final Work work = new Work();
  private final List<String> lines = new ArrayList<>();
  private final Logger log = Logger.getLogger(JobRun.class.getName());
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    log.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    log.removeHandler(handler);
  }

  @Test
  void saysWhatCameInAndNothingOfTheUpload() {
    ImportJob job = work.submit(ImportMode.COMMIT);

    work.run(job);

    assertThat(lines)
        .containsExactly(
            "import.ended "
                + job.id()
                + " who=li.wei state=SUCCEEDED accepted=%d unchanged=%d refused=%d"
                    .formatted(
                        Work.TWO_ROWS.accepted(),
                        Work.TWO_ROWS.unchanged(),
                        Work.TWO_ROWS.refused()));
  }

  @Test
  void saysWhyNothingCameIn() {
    work.deed =
        progress -> {
          throw new RuleBroken("bundle.unknown", "a name that somebody wrote");
        };
    ImportJob job = work.submit(ImportMode.COMMIT);

    work.run(job);

    assertThat(lines)
        .containsExactly(
            "import.ended " + job.id() + " who=li.wei state=FAILED problem=bundle.unknown");
  }

  @Test
  void aPreviewIsNoActOfBusiness() {
    work.run(work.submit(ImportMode.PREVIEW));

    assertThat(lines).isEmpty();
  }
}
