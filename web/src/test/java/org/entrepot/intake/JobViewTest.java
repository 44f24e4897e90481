package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.entrepot.job.Job;
import org.entrepot.job.JobState;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Requests;
import org.entrepot.page.ToldTime;
import org.junit.jupiter.api.Test;

class JobViewTest {

  private static final Instant SENT = Instant.parse("2026-11-24T09:00:00Z");

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final ImportJob job =
      new ImportJob(
          new Job("IMPORT", "admin", SENT),
          new Import(0, ImportMode.PREVIEW, "deals.csv", 1200, null));

  private JobView view() {
    return new JobView(job, SHANGHAI, new Messages(Language.EN), Requests.route(Map.of()));
  }

  private void succeed(ImportSummary summary) {
    Job work = job.job();
    work.start(work.run(), SENT);
    job.own().found(summary);
    work.finish(work.run(), null, SENT.plusSeconds(3));
  }

  private static ImportSummary summary() {
    return new ImportSummary(
        List.of(
            new ImportSummary.OfFile("companies.csv", true, 1200, 0, 7, 0),
            new ImportSummary.OfFile("deals.csv", true, 40, 2, 0, 3)),
        "0");
  }

  @Test
  void aJobThatWaitsHasNoCountsYet() {
    assertThat(view().isRunning()).isTrue();
    assertThat(view().getState()).isEqualTo("Preview queued");
    assertThat(view().getAccepted()).isEqualTo("–");
    assertThat(view().getProgress()).isEmpty();
    assertThat(view().remaining(SENT)).isEmpty();
  }

  @Test
  void aJobSaysWhenInTheZoneOfTheDesk() {
    assertThat(view().getWhen()).isEqualTo("24 November 2026, 17:00 (UTC+8)");
    assertThat(view().told(SENT.plusSeconds(300)))
        .isEqualTo(new ToldTime("5 min", "24 November 2026, 17:00 (UTC+8)"));
  }

  @Test
  void aPreviewThatSucceededWaitsForADecision() {
    succeed(summary());
    assertThat(view().getState()).isEqualTo("Ready to commit");
    assertThat(view().isCommittable()).isTrue();
    assertThat(view().isCancellable()).isTrue();
    assertThat(view().isRunning()).isFalse();
  }

  @Test
  void theTotalsAreThoseOfAllFiles() {
    succeed(summary());
    assertThat(view().getAdded()).isEqualTo("1,240");
    assertThat(view().getChanged()).isEqualTo("2");
    assertThat(view().getAccepted()).isEqualTo("1,242");
    assertThat(view().getUnchanged()).isEqualTo("7");
    assertThat(view().getRefused()).isEqualTo("3");
  }

  @Test
  void eachFileHasItsRefusedRowsForItselfAsLongAsTheyAreKept() {
    succeed(summary());
    assertThat(view().getRefusing())
        .extracting(JobView.FileLine::csv)
        .singleElement()
        .asString()
        .endsWith("/desk/imports/0/refused.csv?file=deals.csv");
    assertThat(view().isRefusedGone()).isFalse();

    job.cancel("admin", SENT.plusSeconds(9));
    job.own().forgotten();

    assertThat(view().getRefusing()).isEmpty();
    assertThat(view().isRefusedGone()).isTrue();
  }

  @Test
  void aFileThatIsRefusedWholeIsNamedAndWhereNothingElseIsThereIsNothingToCommit() {
    succeed(whole(false));
    assertThat(view().isNothing()).isTrue();
    assertThat(view().isCommittable()).isFalse();
    assertThat(job.canCommit()).isTrue();
    assertThat(job.isWorthCommitting()).isFalse();
    assertThat(view().isDroppable()).isTrue();
    assertThat(view().getState()).isEqualTo("Nothing to import");
    assertThat(view().getUnreadable()).contains("deals.csv").doesNotContain("companies.csv");
  }

  @Test
  void anImportIsNotCalledDoneWhereNothingWentIn() {
    succeed(summary());
    job.commit("admin", 1);
    succeed(whole(false));
    assertThat(view().isEntered()).isFalse();
    assertThat(view().getState()).isEqualTo("Nothing imported");
  }

  @Test
  void anImportSaysInItsStateThatAFileWasRefusedWhole() {
    succeed(whole(true));
    assertThat(view().isCommittable()).isTrue();
    job.commit("admin", 1);
    succeed(whole(true));
    assertThat(view().isEntered()).isTrue();
    assertThat(view().getState()).isEqualTo("Partly imported: some files rejected");
  }

  /** A file that is refused whole beside one of which all or nothing can go in. */
  private static ImportSummary whole(boolean other) {
    return new ImportSummary(
        List.of(
            new ImportSummary.OfFile("companies.csv", true, other ? 7 : 0, 0, 0, other ? 0 : 7),
            new ImportSummary.OfFile("deals.csv", false, 0, 0, 0, 0)),
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
    succeed(summary());
    job.cancel("admin", SENT.plusSeconds(9));
    assertThat(view().isCommittable()).isFalse();
    assertThat(view().isCancellable()).isFalse();
    assertThat(view().getState()).isEqualTo("Discarded");
  }

  @Test
  void everyStateHasItsWordInBothLanguages() {
    for (ImportMode mode : ImportMode.values()) {
      for (JobState state : JobState.values()) {
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
