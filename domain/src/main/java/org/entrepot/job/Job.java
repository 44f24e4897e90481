package org.entrepot.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entrepot.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Long work that somebody started. It waits, runs on one of the nodes and ends; what it is about
 * and what came of it, its kind keeps under its number. Where its kind allows, it is queued again
 * after its end.
 *
 * <p>A node that is silent for a while loses its job to another, and may live on. So each time that
 * it is queued has a number, and a run says which of them it was begun for: it ends the job only
 * while that one runs.
 */
@Entity
@Table(name = "job")
public class Job {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
  @SequenceGenerator(name = "job_seq", sequenceName = "job_seq")
  private long id;

  private String kind;

  @Enumerated(EnumType.STRING)
  private JobState state;

  private int run;
  private long done;
  private long total;

  @Column(name = "cancel_requested")
  private boolean cancelRequested;

  @Column(name = "problem_code")
  private @Nullable String problemCode;

  @Column(name = "problem_arguments")
  private @Nullable String problemArguments;

  private @Nullable Long turn;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "cancelled_by")
  private @Nullable String cancelledBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  protected Job() {}

  /**
   * A job that waits.
   *
   * @param kind as its {@link JobHandler} says
   * @param createdBy name of the caller's identity
   */
  public Job(String kind, String createdBy, Instant createdAt) {
    this.kind = kind;
    this.state = JobState.QUEUED;
    this.run = 1;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  /** Its number; the batch of the postings that it makes. */
  public long id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public JobState state() {
    return state;
  }

  /** How many times it has been queued. */
  public int run() {
    return run;
  }

  /** How far it is, of {@link #total}. */
  public long done() {
    return done;
  }

  public long total() {
    return total;
  }

  /** Whether somebody wants it to stop, which it does at its next step. */
  public boolean cancelRequested() {
    return cancelRequested;
  }

  /** What it failed with, or null. */
  public @Nullable JobProblem problem() {
    return problemCode == null ? null : JobProblem.parse(problemCode, problemArguments);
  }

  public String createdBy() {
    return createdBy;
  }

  /** Who stopped it, or null. */
  public @Nullable String cancelledBy() {
    return cancelledBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  /** Its place in the order of those that run one after another, or null. */
  public @Nullable Long turn() {
    return turn;
  }

  /** Gives it its place: it runs once all that have an earlier one have ended. */
  public void queue(long place) {
    turn = place;
  }

  /** Whether it waits to be run for this time or is. */
  public boolean awaits(int begun) {
    return run == begun && !state.ended();
  }

  /** Whether it runs for this time. */
  public boolean runs(int begun) {
    return run == begun && state == JobState.RUNNING;
  }

  public void start(int begun, Instant now) {
    requireAwaited(begun);
    if (state == JobState.QUEUED) {
      startedAt = now;
    }
    state = JobState.RUNNING;
  }

  /** Gives its place away and waits for another turn. */
  void giveWay(int begun) {
    requireRun(begun);
    state = JobState.QUEUED;
  }

  /** Has it run once more after its end. */
  public void queueAgain() {
    if (!state.ended()) {
      throw new IllegalStateException("job " + id + " has not ended");
    }
    run++;
    state = JobState.QUEUED;
    problemCode = null;
    done = 0;
    startedAt = null;
    finishedAt = null;
  }

  /**
   * Stops it at once if it does not run, else asks it to stop.
   *
   * @throws RuleBroken with code {@code job.ended} if there is nothing left to stop
   */
  public void cancel(String who, Instant now) {
    if (state.ended()) {
      throw new RuleBroken("job.ended", id);
    }
    cancelledBy = who;
    if (state == JobState.RUNNING) {
      cancelRequested = true;
    } else {
      end(JobState.CANCELLED, now);
    }
  }

  /**
   * Has ended, and what came of it is dropped.
   *
   * @param who nobody where it was left undecided for too long
   */
  public void drop(@Nullable String who, Instant now) {
    if (!state.ended() || state == JobState.CANCELLED) {
      throw new RuleBroken("job.ended", id);
    }
    cancelledBy = who;
    end(JobState.CANCELLED, now);
  }

  /** Has stopped as somebody wanted. */
  void cancelled(int begun, Instant now) {
    requireAwaited(begun);
    if (!cancelRequested) {
      throw new RunOvertaken(id);
    }
    end(JobState.CANCELLED, now);
  }

  /**
   * Has done its work.
   *
   * @param problem why that was no success, or null
   * @throws JobCancelled if somebody has wanted it to stop
   */
  public void finish(int begun, @Nullable JobProblem problem, Instant now) {
    requireRun(begun);
    if (cancelRequested) {
      throw new JobCancelled();
    }
    if (problem == null) {
      done = total;
      end(JobState.SUCCEEDED, now);
    } else {
      failed(problem, now);
    }
  }

  /** Could not do its work. */
  public void fail(int begun, JobProblem problem, Instant now) {
    requireAwaited(begun);
    failed(problem, now);
  }

  private void failed(JobProblem problem, Instant now) {
    end(JobState.FAILED, now);
    problemCode = problem.code();
    problemArguments = problem.lines();
  }

  private void requireAwaited(int begun) {
    if (!awaits(begun)) {
      throw new RunOvertaken(id);
    }
  }

  private void requireRun(int begun) {
    if (!runs(begun)) {
      throw new RunOvertaken(id);
    }
  }

  private void end(JobState ended, Instant now) {
    state = ended;
    problemCode = null;
    finishedAt = now;
  }
}
