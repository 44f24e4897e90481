package org.entrepot.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.entrepot.ListPart;
import org.entrepot.RuleBroken;
import org.entrepot.access.Act;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.edition.GivenReason;
import org.entrepot.edition.ReasonText;
import org.entrepot.job.AfterRun;
import org.entrepot.job.JobCancelled;
import org.entrepot.job.JobMustWait;
import org.entrepot.job.JobState;
import org.junit.jupiter.api.Test;

class ImportJobTest {

  private static final Act CHEN = new Act("chen", "192.0.2.7");

  private final Work work = new Work();

  @Test
  void aJobIsShownToThoseWhoSeeEverythingAndToNobodyElse() {
    ImportJob job = work.submit(ImportMode.PREVIEW);

    assertThat(work.imports.get(job.id(), Visibilities.ALL)).isEqualTo(job);
    for (Visibility some :
        List.of(
            Visibilities.EVERYONES,
            Visibilities.ofEditions("ciie-6"),
            Visibilities.within(RowLimit.PAVILION, "japan"))) {
      assertThatThrownBy(() -> work.imports.get(job.id(), some))
          .hasFieldOrPropertyWithValue("code", "job.unknown");
      assertThatThrownBy(() -> work.imports.refused(job.id(), some, ListPart.first(9)))
          .hasFieldOrPropertyWithValue("code", "job.unknown");
      assertThat(work.imports.page(some, ListPart.first(9)).items()).isEmpty();
      assertThatThrownBy(() -> work.imports.commit(job.id(), some, CHEN))
          .hasFieldOrPropertyWithValue("code", "job.unknown");
      assertThatThrownBy(() -> work.imports.cancel(job.id(), some, CHEN))
          .hasFieldOrPropertyWithValue("code", "job.unknown");
      assertThatThrownBy(() -> work.imports.give(job.id(), new ReasonText("late"), some, CHEN))
          .hasFieldOrPropertyWithValue("code", "job.unknown");
    }
    assertThat(work.trail).hasSize(1);
  }

  @Test
  void eachDecisionIsInTheTrailWithWhereItCameFrom() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.run(job);
    work.imports.give(job.id(), new ReasonText("counted twice"), Visibilities.ALL, CHEN);
    work.run(job);
    work.imports.commit(job.id(), Visibilities.ALL, CHEN);
    work.imports.cancel(job.id(), Visibilities.ALL, CHEN);
    work.submit(ImportMode.COMMIT);

    assertThat(work.trail)
        .containsExactly(
            "li.wei import.previewed 0 192.0.2.6",
            "chen import.explained 0 192.0.2.7",
            "chen import.committed 0 192.0.2.7",
            "chen import.cancelled 0 192.0.2.7",
            "li.wei import.committed 0 192.0.2.6");
  }

  @Test
  void aPreviewSaysWhatItWouldDoAndWaits() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    assertThat(job.state()).isEqualTo(JobState.QUEUED);

    work.run(job);

    assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(job.canCommit()).isTrue();
    assertThat(job.result()).isEqualTo(Work.TWO_ROWS);
    assertThat(work.calls).containsExactly("preview deals.csv");
    assertThat(work.uploads).containsKey(job.id());
  }

  @Test
  void aPreviewThatIsCommittedRunsAgainInEarnest() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.run(job);

    work.imports.commit(job.id(), Visibilities.ALL, CHEN);
    work.run(job);

    assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(job.committedBy()).isEqualTo("chen");
    assertThat(work.calls).containsExactly("preview deals.csv", "commit deals.csv");
    assertThat(work.queue).containsExactly("0-1", "0-2");
    assertThat(work.uploads).isEmpty();
  }

  @Test
  void aPreviewIsMadeAgainWithTheReasonThatItWants() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.run(job);

    work.imports.give(job.id(), new ReasonText("counted twice"), Visibilities.ALL, CHEN);
    assertThat(job.state()).isEqualTo(JobState.QUEUED);
    work.run(job);

    assertThat(job.canCommit()).isTrue();
    assertThat(work.imports.reason.reasons.find())
        .contains(new GivenReason("li.wei", new ReasonText("counted twice"), "import/" + job.id()));
    assertThat(work.calls).containsExactly("preview deals.csv", "preview deals.csv");
    work.imports.commit(job.id(), Visibilities.ALL, CHEN);
    work.run(job);
    assertThatThrownBy(
            () -> work.imports.give(job.id(), new ReasonText("too late"), Visibilities.ALL, CHEN))
        .hasFieldOrPropertyWithValue("code", "job.no-preview");
  }

  @Test
  void anUploadMayBeCommittedAtOnce() {
    ImportJob job = work.submit(ImportMode.COMMIT);

    work.run(job);

    assertThat(work.calls).containsExactly("commit deals.csv");
    assertThatThrownBy(() -> work.imports.commit(job.id(), Visibilities.ALL, CHEN))
        .hasFieldOrPropertyWithValue("code", "job.no-preview");
  }

  @Test
  void whatHasEndedIsNotRunAgain() {
    ImportJob job = work.submit(ImportMode.COMMIT);
    work.run(job);

    work.run(job);

    assertThat(work.calls).containsExactly("commit deals.csv");
  }

  @Test
  void aProblemOfTheBundleFailsTheJobAndSaysSo() {
    work.deed =
        progress -> {
          throw new RuleBroken("edition.unknown", "ciie-9");
        };
    ImportJob job = work.submit(ImportMode.PREVIEW);

    work.run(job);

    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(requireNonNull(job.problem()).message(Locale.ENGLISH))
        .isEqualTo("There is no edition \"ciie-9\".");
    assertThat(work.uploads).isEmpty();
  }

  @Test
  void aJobInTheQueueIsCancelledAtOnce() {
    ImportJob job = work.submit(ImportMode.COMMIT);

    work.imports.cancel(job.id(), Visibilities.ALL, CHEN);
    work.run(job);

    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    assertThat(job.cancelledBy()).isEqualTo("chen");
    assertThat(work.calls).containsExactly("forget", "others ended");
    assertThat(work.uploads).isEmpty();
  }

  @Test
  void aRunningJobStopsAtItsNextStep() {
    work.deed =
        progress -> {
          work.imports.cancel(0, Visibilities.ALL, CHEN);
          throw new JobCancelled();
        };
    ImportJob job = work.submit(ImportMode.COMMIT);

    work.run(job);

    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void cancellingAfterTheLastStepStillKeepsNothing() {
    work.deed =
        progress -> {
          work.imports.cancel(0, Visibilities.ALL, CHEN);
          return Work.TWO_ROWS;
        };
    ImportJob job = work.submit(ImportMode.COMMIT);

    work.run(job);

    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    assertThat(job.result()).isNull();
  }

  @Test
  void whatIsDoneIsNotCancelled() {
    ImportJob job = work.submit(ImportMode.COMMIT);
    work.run(job);

    assertThatThrownBy(() -> work.imports.cancel(job.id(), Visibilities.ALL, CHEN))
        .hasFieldOrPropertyWithValue("code", "job.ended");
  }

  @Test
  void aPreviewThatWasOvertakenDoesNotEndTheCommit() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.deed =
        progress -> {
          // silent for so long that another node takes over, and its user goes on
          work.deed = others -> Work.TWO_ROWS;
          work.run.run(job.id(), 1, () -> false);
          work.imports.commit(job.id(), Visibilities.ALL, CHEN);
          return Work.TWO_ROWS;
        };

    work.run.run(job.id(), 1, () -> false);

    assertThat(job.mode()).isEqualTo(ImportMode.COMMIT);
    assertThat(job.state()).isEqualTo(JobState.QUEUED);
    work.run(job);
    assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(work.calls).endsWith("commit deals.csv");
  }

  @Test
  void aRunThatWasOvertakenStopsAtItsNextStep() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.deed =
        progress -> {
          work.deed = others -> Work.TWO_ROWS;
          work.run.run(job.id(), 1, () -> false);
          assertThat(work.jobs.progress(job.id(), 1, 1, 2)).isTrue();
          throw new JobCancelled();
        };

    work.run.run(job.id(), 1, () -> false);

    assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(work.calls).doesNotContain("forget");
    assertThat(work.uploads).containsKey(job.id());
  }

  @Test
  void aRunThatWasOvertakenDoesNotFailTheJob() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.deed =
        progress -> {
          work.deed = others -> Work.TWO_ROWS;
          work.run.run(job.id(), 1, () -> false);
          work.imports.commit(job.id(), Visibilities.ALL, CHEN);
          throw new RuleBroken("edition.unknown", "ciie-9");
        };

    work.run.run(job.id(), 1, () -> false);
    work.run.giveUp(job.id(), 1);

    assertThat(job.state()).isEqualTo(JobState.QUEUED);
    assertThat(work.uploads).containsKey(job.id());
  }

  private static final ImportSummary OTHERWISE =
      new ImportSummary(List.of(new ImportSummary.OfFile("deals.csv", true, 0, 2, 3, 2)), "other");

  @Test
  void aPreviewWhoseResultWouldBeAnotherIsNotCommittedButMadeAgain() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.run(job);
    work.moved = true;
    work.deed = progress -> OTHERWISE;

    assertThatThrownBy(() -> work.imports.commit(job.id(), Visibilities.ALL, CHEN))
        .isInstanceOf(PreviewMoved.class)
        .hasFieldOrPropertyWithValue("code", "import.moved");

    assertThat(job.result()).isEqualTo(OTHERWISE);
    assertThat(job.canCommit()).isTrue();
    assertThat(work.trail).noneMatch(deed -> deed.contains("import.committed"));
    work.imports.commit(job.id(), Visibilities.ALL, CHEN);
    work.run(job);
    assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(job.mode()).isEqualTo(ImportMode.COMMIT);
  }

  @Test
  void aPreviewIsCommittedWhereOtherRecordsHaveChanged() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.run(job);
    work.moved = true;

    work.imports.commit(job.id(), Visibilities.ALL, CHEN);

    assertThat(job.mode()).isEqualTo(ImportMode.COMMIT);
  }

  @Test
  void aCommitThatFindsTheRecordsMovedKeepsTheUploadAndWaitsForAnotherDecision() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    work.run(job);
    work.imports.commit(job.id(), Visibilities.ALL, CHEN);
    work.deed =
        progress -> {
          throw new PreviewMoved(OTHERWISE);
        };

    work.run(job);

    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(requireNonNull(job.problem()).code()).isEqualTo("import.moved");
    assertThat(job.result()).isEqualTo(OTHERWISE);
    assertThat(work.uploads).containsKey(job.id());
    work.deed = progress -> OTHERWISE;
    work.imports.commit(job.id(), Visibilities.ALL, CHEN);
    assertThat(job.problem()).isNull();
    work.run(job);
    assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
  }

  @Test
  void aCommitWaitsForItsTurnAndCanBeCancelledMeanwhile() {
    ImportJob job = work.submit(ImportMode.COMMIT);
    work.deed =
        progress -> {
          throw new JobMustWait();
        };

    assertThat(work.run.run(job.id(), 1, () -> false)).isEqualTo(AfterRun.SOON);
    assertThat(job.state()).isEqualTo(JobState.QUEUED);

    work.imports.cancel(job.id(), Visibilities.ALL, CHEN);
    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    assertThat(work.calls).endsWith("others ended");
    assertThat(work.run.run(job.id(), 1, () -> false)).isEqualTo(AfterRun.NOTHING);
  }

  @Test
  void whatIsNoLongerKeptIsSaidSo() {
    ImportJob job = work.submit(ImportMode.PREVIEW);
    assertThat(job.refusalsKept()).isFalse();
    work.run(job);
    assertThat(job.refusalsKept()).isTrue();

    work.imports.cancel(job.id(), Visibilities.ALL, CHEN);

    assertThat(requireNonNull(job.result()).refused()).isEqualTo(2);
    assertThat(job.refusalsKept()).isFalse();
  }

  @Test
  void onANodeThatStopsTheWorkEndsAndIsLeftForAnother() {
    ImportJob job = work.submit(ImportMode.COMMIT);

    assertThatThrownBy(() -> work.run.run(job.id(), 1, () -> true))
        .hasMessage("this node is stopping");
    assertThat(job.state()).isEqualTo(JobState.RUNNING);

    work.run(job);
    assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
  }

  @Test
  void aFaultOfOursIsLeftToBeTriedAgainUntilItIsGivenUp() {
    work.deed =
        progress -> {
          throw new IllegalStateException("a fault");
        };
    ImportJob job = work.submit(ImportMode.COMMIT);

    assertThatThrownBy(() -> work.run(job)).isInstanceOf(IllegalStateException.class);
    assertThat(job.state()).isEqualTo(JobState.RUNNING);

    work.run.giveUp(job.id(), 1);
    assertThat(requireNonNull(job.problem()).code()).isEqualTo("job.broken");
  }
}
