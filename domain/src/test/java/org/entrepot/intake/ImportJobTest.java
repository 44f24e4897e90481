package org.entrepot.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.entrepot.RuleBroken;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.job.Busy;
import org.entrepot.job.Cancelled;
import org.entrepot.job.State;
import org.junit.jupiter.api.Test;

class ImportJobTest {

  private final Work work = new Work();

  @Test
  void aJobIsShownToThoseWhoSeeEverythingAndToNobodyElse() {
    ImportJob job = work.submit(Mode.PREVIEW);

    assertThat(work.imports.get(job.id(), Visibilities.ALL)).isEqualTo(job);
    for (Visibility some :
        List.of(
            Visibilities.EVERYONES,
            Visibilities.ofEditions("ciie-6"),
            Visibilities.within(RowLimit.PAVILION, "japan"))) {
      assertThatThrownBy(() -> work.imports.get(job.id(), some))
          .hasFieldOrPropertyWithValue("code", "job.unknown");
      assertThatThrownBy(() -> work.imports.refused(job.id(), some, null, 9))
          .hasFieldOrPropertyWithValue("code", "job.unknown");
      assertThat(work.imports.page(some, null, 9).items()).isEmpty();
    }
  }

  @Test
  void aPreviewSaysWhatItWouldDoAndWaits() {
    ImportJob job = work.submit(Mode.PREVIEW);
    assertThat(job.state()).isEqualTo(State.QUEUED);

    work.run(job);

    assertThat(job.state()).isEqualTo(State.SUCCEEDED);
    assertThat(job.canCommit()).isTrue();
    assertThat(job.result()).isEqualTo(Work.TWO_ROWS);
    assertThat(work.calls).containsExactly("preview deals.csv");
    assertThat(work.uploads).containsKey(job.id());
  }

  @Test
  void aPreviewThatIsCommittedRunsAgainInEarnest() {
    ImportJob job = work.submit(Mode.PREVIEW);
    work.run(job);

    work.imports.commit(job.id(), "chen");
    work.run(job);

    assertThat(job.state()).isEqualTo(State.SUCCEEDED);
    assertThat(job.committedBy()).isEqualTo("chen");
    assertThat(work.calls).containsExactly("preview deals.csv", "commit deals.csv");
    assertThat(work.queue).containsExactly("0-1", "0-2");
    assertThat(work.uploads).isEmpty();
  }

  @Test
  void anUploadMayBeCommittedAtOnce() {
    ImportJob job = work.submit(Mode.COMMIT);

    work.run(job);

    assertThat(work.calls).containsExactly("commit deals.csv");
    assertThatThrownBy(() -> work.imports.commit(job.id(), "chen"))
        .hasFieldOrPropertyWithValue("code", "job.no-preview");
  }

  @Test
  void whatHasEndedIsNotRunAgain() {
    ImportJob job = work.submit(Mode.COMMIT);
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
    ImportJob job = work.submit(Mode.PREVIEW);

    work.run(job);

    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(requireNonNull(job.problem()).message(Locale.ENGLISH))
        .isEqualTo("There is no edition \"ciie-9\".");
    assertThat(work.uploads).isEmpty();
  }

  @Test
  void aJobInTheQueueIsCancelledAtOnce() {
    ImportJob job = work.submit(Mode.COMMIT);

    work.imports.cancel(job.id(), "chen");
    work.run(job);

    assertThat(job.state()).isEqualTo(State.CANCELLED);
    assertThat(job.cancelledBy()).isEqualTo("chen");
    assertThat(work.calls).containsExactly("forget");
    assertThat(work.uploads).isEmpty();
  }

  @Test
  void aRunningJobStopsAtItsNextStep() {
    work.deed =
        progress -> {
          work.imports.cancel(0, "chen");
          throw new Cancelled();
        };
    ImportJob job = work.submit(Mode.COMMIT);

    work.run(job);

    assertThat(job.state()).isEqualTo(State.CANCELLED);
  }

  @Test
  void cancellingAfterTheLastStepStillKeepsNothing() {
    work.deed =
        progress -> {
          work.imports.cancel(0, "chen");
          return Work.TWO_ROWS;
        };
    ImportJob job = work.submit(Mode.COMMIT);

    work.run(job);

    assertThat(job.state()).isEqualTo(State.CANCELLED);
    assertThat(job.result()).isNull();
  }

  @Test
  void whatIsDoneIsNotCancelled() {
    ImportJob job = work.submit(Mode.COMMIT);
    work.run(job);

    assertThatThrownBy(() -> work.imports.cancel(job.id(), "chen"))
        .hasFieldOrPropertyWithValue("code", "job.ended");
  }

  @Test
  void aPreviewThatWasOvertakenDoesNotEndTheCommit() {
    ImportJob job = work.submit(Mode.PREVIEW);
    work.deed =
        progress -> {
          // silent for so long that another node takes over, and its user goes on
          work.deed = others -> Work.TWO_ROWS;
          work.run.run(job.id(), 1, () -> false);
          work.imports.commit(job.id(), "chen");
          return Work.TWO_ROWS;
        };

    work.run.run(job.id(), 1, () -> false);

    assertThat(job.mode()).isEqualTo(Mode.COMMIT);
    assertThat(job.state()).isEqualTo(State.QUEUED);
    work.run(job);
    assertThat(job.state()).isEqualTo(State.SUCCEEDED);
    assertThat(work.calls).endsWith("commit deals.csv");
  }

  @Test
  void aRunThatWasOvertakenStopsAtItsNextStep() {
    ImportJob job = work.submit(Mode.PREVIEW);
    work.deed =
        progress -> {
          work.deed = others -> Work.TWO_ROWS;
          work.run.run(job.id(), 1, () -> false);
          assertThat(work.jobs.progress(job.id(), 1, 1, 2)).isTrue();
          throw new Cancelled();
        };

    work.run.run(job.id(), 1, () -> false);

    assertThat(job.state()).isEqualTo(State.SUCCEEDED);
    assertThat(work.calls).doesNotContain("forget");
    assertThat(work.uploads).containsKey(job.id());
  }

  @Test
  void aRunThatWasOvertakenDoesNotFailTheJob() {
    ImportJob job = work.submit(Mode.PREVIEW);
    work.deed =
        progress -> {
          work.deed = others -> Work.TWO_ROWS;
          work.run.run(job.id(), 1, () -> false);
          work.imports.commit(job.id(), "chen");
          throw new RuleBroken("edition.unknown", "ciie-9");
        };

    work.run.run(job.id(), 1, () -> false);
    work.run.giveUp(job.id(), 1);

    assertThat(job.state()).isEqualTo(State.QUEUED);
    assertThat(work.uploads).containsKey(job.id());
  }

  private static final Summary OTHERWISE =
      new Summary(List.of(new Summary.OfFile("deals.csv", true, 0, 2, 3, 2)), "other");

  @Test
  void aPreviewWhoseResultWouldBeAnotherIsNotCommittedButMadeAgain() {
    ImportJob job = work.submit(Mode.PREVIEW);
    work.run(job);
    work.moved = true;
    work.deed = progress -> OTHERWISE;

    assertThatThrownBy(() -> work.imports.commit(job.id(), "chen"))
        .isInstanceOf(Moved.class)
        .hasFieldOrPropertyWithValue("code", "import.moved");

    assertThat(job.result()).isEqualTo(OTHERWISE);
    assertThat(job.canCommit()).isTrue();
    work.imports.commit(job.id(), "chen");
    work.run(job);
    assertThat(job.state()).isEqualTo(State.SUCCEEDED);
    assertThat(job.mode()).isEqualTo(Mode.COMMIT);
  }

  @Test
  void aPreviewIsCommittedWhereOtherRecordsHaveChanged() {
    ImportJob job = work.submit(Mode.PREVIEW);
    work.run(job);
    work.moved = true;

    work.imports.commit(job.id(), "chen");

    assertThat(job.mode()).isEqualTo(Mode.COMMIT);
  }

  @Test
  void aCommitThatFindsTheRecordsMovedKeepsTheUploadAndWaitsForAnotherDecision() {
    ImportJob job = work.submit(Mode.PREVIEW);
    work.run(job);
    work.imports.commit(job.id(), "chen");
    work.deed =
        progress -> {
          throw new Moved(OTHERWISE);
        };

    work.run(job);

    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(requireNonNull(job.problem()).code()).isEqualTo("import.moved");
    assertThat(job.result()).isEqualTo(OTHERWISE);
    assertThat(work.uploads).containsKey(job.id());
    work.deed = progress -> OTHERWISE;
    work.imports.commit(job.id(), "chen");
    assertThat(job.problem()).isNull();
    work.run(job);
    assertThat(job.state()).isEqualTo(State.SUCCEEDED);
  }

  @Test
  void aCommitWaitsForItsTurnAndCanBeCancelledMeanwhile() {
    ImportJob job = work.submit(Mode.COMMIT);
    work.deed =
        progress -> {
          throw new Busy();
        };

    assertThat(work.run.run(job.id(), 1, () -> false)).isTrue();
    assertThat(job.state()).isEqualTo(State.QUEUED);

    work.imports.cancel(job.id(), "chen");
    assertThat(job.state()).isEqualTo(State.CANCELLED);
    assertThat(work.run.run(job.id(), 1, () -> false)).isFalse();
  }

  @Test
  void whatIsNoLongerKeptIsSaidSo() {
    ImportJob job = work.submit(Mode.PREVIEW);
    assertThat(job.refusalsKept()).isFalse();
    work.run(job);
    assertThat(job.refusalsKept()).isTrue();

    work.imports.cancel(job.id(), "chen");

    assertThat(requireNonNull(job.result()).refused()).isEqualTo(2);
    assertThat(job.refusalsKept()).isFalse();
  }

  @Test
  void onANodeThatStopsTheWorkEndsAndIsLeftForAnother() {
    ImportJob job = work.submit(Mode.COMMIT);

    assertThatThrownBy(() -> work.run.run(job.id(), 1, () -> true))
        .hasMessage("this node is stopping");
    assertThat(job.state()).isEqualTo(State.RUNNING);

    work.run(job);
    assertThat(job.state()).isEqualTo(State.SUCCEEDED);
  }

  @Test
  void aFaultOfOursIsLeftToBeTriedAgainUntilItIsGivenUp() {
    work.deed =
        progress -> {
          throw new IllegalStateException("a fault");
        };
    ImportJob job = work.submit(Mode.COMMIT);

    assertThatThrownBy(() -> work.run(job)).isInstanceOf(IllegalStateException.class);
    assertThat(job.state()).isEqualTo(State.RUNNING);

    work.run.giveUp(job.id(), 1);
    assertThat(requireNonNull(job.problem()).code()).isEqualTo("job.broken");
  }
}
