package org.entrepot.intake;

import java.time.Instant;
import org.entrepot.RuleBroken;
import org.entrepot.job.Job;
import org.entrepot.job.JobProblem;
import org.entrepot.job.JobState;
import org.jspecify.annotations.Nullable;

/** An import with the job that does it: what people decide upon. */
public record ImportJob(Job job, Import own) {

  public long id() {
    return job.id();
  }

  public String kind() {
    return job.kind();
  }

  public ImportMode mode() {
    return own.mode();
  }

  public JobState state() {
    return job.state();
  }

  public String fileName() {
    return own.fileName();
  }

  /** Bytes of the upload. */
  public long size() {
    return own.size();
  }

  public long done() {
    return job.done();
  }

  public long total() {
    return job.total();
  }

  public boolean cancelRequested() {
    return job.cancelRequested();
  }

  /** What its last run found or did; null before the first has ended. */
  public @Nullable ImportSummary result() {
    return own.result();
  }

  /** Whether the refusals of that run can still be read. */
  public boolean refusalsKept() {
    return own.refusalsKept();
  }

  public @Nullable JobProblem problem() {
    return job.problem();
  }

  public String createdBy() {
    return job.createdBy();
  }

  /** Who had it done in earnest, or null. */
  public @Nullable String committedBy() {
    return own.committedBy();
  }

  public @Nullable String cancelledBy() {
    return job.cancelledBy();
  }

  public Instant createdAt() {
    return job.createdAt();
  }

  public @Nullable Instant startedAt() {
    return job.startedAt();
  }

  public @Nullable Instant finishedAt() {
    return job.finishedAt();
  }

  /**
   * Whether it is a preview that waits for a decision; one that was made again because the records
   * had changed before they could be committed is, too.
   */
  public boolean canCommit() {
    JobProblem problem = job.problem();
    return (own.mode() == ImportMode.PREVIEW && job.state() == JobState.SUCCEEDED)
        || (problem != null && problem.code().equals(PreviewMoved.CODE));
  }

  /** Whether it waits for a decision and anything of it can go in. */
  public boolean isWorthCommitting() {
    ImportSummary last = own.result();
    return canCommit() && last != null && !last.isNothing();
  }

  /** Whether it can still be stopped, or a preview be dropped. */
  public boolean canCancel() {
    return !job.state().ended() || canCommit();
  }

  void commit(String who, long place) {
    requirePreview();
    own.commit(who);
    job.queueAgain();
    job.queue(place);
  }

  /** Stops the job, or drops the preview. */
  void cancel(String who, Instant now) {
    if (canCommit()) {
      job.drop(who, now);
    } else {
      job.cancel(who, now);
    }
  }

  /** Drops a preview that nobody has decided upon. */
  void expire(Instant now) {
    requirePreview();
    job.drop(null, now);
  }

  /** Is a preview still, which has to be made once more. */
  void previewAgain() {
    requirePreview();
    own.previewAgain();
    job.queueAgain();
  }

  /** Takes what the preview says now that it was made again over other records. */
  void previewedAgain(ImportSummary summary) {
    requirePreview();
    own.found(summary);
  }

  private void requirePreview() {
    if (!canCommit()) {
      throw new RuleBroken("job.no-preview", job.id());
    }
  }
}
