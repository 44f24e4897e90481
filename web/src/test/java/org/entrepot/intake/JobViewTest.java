package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Requests;
import org.junit.jupiter.api.Test;

class JobViewTest {

  private static final Instant SENT = Instant.parse("2026-11-24T09:00:00Z");

  private final Job job = new Job(Mode.PREVIEW, "deals.csv", 1200, "admin", SENT);

  private JobView view() {
    return new JobView(job, new Messages(Language.EN), Requests.route(Map.of()));
  }

  private static Summary summary() {
    return new Summary(
        List.of(
            new Summary.OfFile("companies.csv", true, 1200, 0, 7, 0),
            new Summary.OfFile("deals.csv", true, 40, 2, 0, 3)),
        "0");
  }

  @Test
  void aJobThatWaitsHasNoCountsYet() {
    assertThat(view().isRunning()).isTrue();
    assertThat(view().getState()).isEqualTo("Preview waits");
    assertThat(view().getAccepted()).isEqualTo("–");
    assertThat(view().getProgress()).isEmpty();
    assertThat(view().remaining(SENT)).isEmpty();
  }

  @Test
  void aPreviewThatSucceededWaitsForADecision() {
    job.start(Mode.PREVIEW, SENT);
    job.succeed(Mode.PREVIEW, summary(), SENT.plusSeconds(3));
    assertThat(view().getState()).isEqualTo("Waits for a decision");
    assertThat(view().isCommittable()).isTrue();
    assertThat(view().isCancellable()).isTrue();
    assertThat(view().isRunning()).isFalse();
  }

  @Test
  void theTotalsAreThoseOfAllFiles() {
    job.start(Mode.PREVIEW, SENT);
    job.succeed(Mode.PREVIEW, summary(), SENT.plusSeconds(3));
    assertThat(view().getAdded()).isEqualTo("1,240");
    assertThat(view().getChanged()).isEqualTo("2");
    assertThat(view().getAccepted()).isEqualTo("1,242");
    assertThat(view().getUnchanged()).isEqualTo("7");
    assertThat(view().getRefused()).isEqualTo("3");
  }

  @Test
  void eachFileHasItsRefusedRowsForItselfAsLongAsTheyAreKept() {
    job.start(Mode.PREVIEW, SENT);
    job.succeed(Mode.PREVIEW, summary(), SENT.plusSeconds(3));
    assertThat(view().getRefusing())
        .extracting(JobView.FileLine::csv)
        .singleElement()
        .asString()
        .endsWith("/desk/imports/0/refused.csv?file=deals.csv");
    assertThat(view().isRefusedGone()).isFalse();

    job.cancel("admin", SENT.plusSeconds(9));
    job.forgotten();

    assertThat(view().getRefusing()).isEmpty();
    assertThat(view().isRefusedGone()).isTrue();
  }

  @Test
  void aFileThatIsRefusedWholeIsNamedAndWhereNothingElseIsThereIsNothingToCommit() {
    job.start(Mode.PREVIEW, SENT);
    job.succeed(Mode.PREVIEW, whole(false), SENT.plusSeconds(3));
    assertThat(view().isNothing()).isTrue();
    assertThat(view().isCommittable()).isFalse();
    assertThat(job.canCommit()).isTrue();
    assertThat(job.isWorthCommitting()).isFalse();
    assertThat(view().isDroppable()).isTrue();
    assertThat(view().getState()).isEqualTo("Nothing can go in");
    assertThat(view().getUnreadable()).contains("deals.csv").doesNotContain("companies.csv");
  }

  @Test
  void anImportIsNotCalledDoneWhereNothingWentIn() {
    job.start(Mode.PREVIEW, SENT);
    job.succeed(Mode.PREVIEW, summary(), SENT.plusSeconds(3));
    job.commit("admin");
    job.start(Mode.COMMIT, SENT);
    job.succeed(Mode.COMMIT, whole(false), SENT.plusSeconds(3));
    assertThat(view().isEntered()).isFalse();
    assertThat(view().getState()).isEqualTo("Nothing went in");
  }

  @Test
  void anImportSaysInItsStateThatAFileWasRefusedWhole() {
    job.start(Mode.PREVIEW, SENT);
    job.succeed(Mode.PREVIEW, whole(true), SENT.plusSeconds(3));
    assertThat(view().isCommittable()).isTrue();
    job.commit("admin");
    job.start(Mode.COMMIT, SENT);
    job.succeed(Mode.COMMIT, whole(true), SENT.plusSeconds(3));
    assertThat(view().isEntered()).isTrue();
    assertThat(view().getState()).isEqualTo("Imported but for files refused whole");
  }

  /** A file that is refused whole beside one of which all or nothing can go in. */
  private static Summary whole(boolean other) {
    return new Summary(
        List.of(
            new Summary.OfFile("companies.csv", true, other ? 7 : 0, 0, 0, other ? 0 : 7),
            new Summary.OfFile("deals.csv", false, 0, 0, 0, 0)),
        "0");
  }

  @Test
  void aFileIsDownloadedUnderTheNameItIsSentAgainBy() {
    assertThat(RefusedName.of(7, "2023-11-05/deals.csv")).isEqualTo("deals.csv");
    assertThat(RefusedName.of(7, null)).isEqualTo("refused-7.csv");
    assertThat(RefusedName.of(7, "x/\"; a=b.csv")).isEqualTo("refused-7.csv");
  }

  @Test
  void aDroppedPreviewCanNoLongerBeCommitted() {
    job.start(Mode.PREVIEW, SENT);
    job.succeed(Mode.PREVIEW, summary(), SENT.plusSeconds(3));
    job.cancel("admin", SENT.plusSeconds(9));
    assertThat(view().isCommittable()).isFalse();
    assertThat(view().isCancellable()).isFalse();
    assertThat(view().getState()).isEqualTo("Dropped");
  }

  @Test
  void everyStateHasItsWordInBothLanguages() {
    for (Mode mode : Mode.values()) {
      for (State state : State.values()) {
        String key = "job." + mode + "." + state;
        for (Language language : Language.values()) {
          assertThat(new Messages(language).textOr(key.toLowerCase(java.util.Locale.ROOT), ""))
              .as(key)
              .isNotEmpty();
        }
      }
    }
  }
}
