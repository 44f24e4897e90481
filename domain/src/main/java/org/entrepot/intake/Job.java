package org.entrepot.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * The import of an upload. A preview says what it would do and waits for a decision: to commit it,
 * which makes it run again, or to cancel it. A commit that has succeeded is never undone by the
 * job.
 *
 * <p>A node that is silent for a while loses its job to another, and may live on. So a run says in
 * which mode it was begun, and ends the job only while it is running in that mode.
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
  private Mode mode;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "file_name")
  private String fileName;

  private long size;
  private long done;
  private long total;

  @Column(name = "cancel_requested")
  private boolean cancelRequested;

  private @Nullable String digest;

  @Column(name = "refusals_kept")
  private boolean refusalsKept;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "job_file", joinColumns = @JoinColumn(name = "job"))
  @OrderColumn(name = "position")
  private List<FileCount> files = new ArrayList<>();

  @Column(name = "problem_code")
  private @Nullable String problemCode;

  @Column(name = "problem_arguments")
  private @Nullable String problemArguments;

  private @Nullable Long turn;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "committed_by")
  private @Nullable String committedBy;

  @Column(name = "cancelled_by")
  private @Nullable String cancelledBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  protected Job() {}

  Job(Mode mode, String fileName, long size, String createdBy, Instant createdAt) {
    this.kind = "IMPORT";
    this.mode = mode;
    this.state = State.QUEUED;
    this.fileName = fileName;
    this.size = size;
    this.createdBy = createdBy;
    this.committedBy = mode == Mode.COMMIT ? createdBy : null;
    this.createdAt = createdAt;
  }

  /** Its number; the batch of the postings that it makes. */
  public long id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public Mode mode() {
    return mode;
  }

  public State state() {
    return state;
  }

  public String fileName() {
    return fileName;
  }

  /** Bytes of the upload. */
  public long size() {
    return size;
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

  /** What its last run found or did; null before the first has ended. */
  public @Nullable Summary result() {
    return digest == null
        ? null
        : new Summary(files.stream().map(FileCount::value).toList(), digest);
  }

  /** Whether the refusals of that run can still be read. */
  public boolean refusalsKept() {
    return refusalsKept;
  }

  /** What it failed with, or null. */
  public @Nullable JobProblem problem() {
    return problemCode == null ? null : JobProblem.parse(problemCode, problemArguments);
  }

  public String createdBy() {
    return createdBy;
  }

  /** Who had it done in earnest, or null. */
  public @Nullable String committedBy() {
    return committedBy;
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

  /**
   * Whether it is a preview that waits for a decision; one that was made again because the records
   * had changed before they could be committed is, too.
   */
  public boolean canCommit() {
    return (mode == Mode.PREVIEW && state == State.SUCCEEDED) || Moved.CODE.equals(problemCode);
  }

  /** Whether it waits for a decision and anything of it can go in. */
  public boolean isWorthCommitting() {
    Summary last = result();
    return canCommit() && last != null && !last.isNothing();
  }

  /** Whether it can still be stopped, or a preview be dropped. */
  public boolean canCancel() {
    return !state.ended() || canCommit();
  }

  /** Its place in the order of commits, or null. */
  @Nullable Long turn() {
    return turn;
  }

  /** Gives it its place. */
  void queue(long place) {
    turn = place;
  }

  /** Whether it waits to be run in this mode or is. */
  boolean awaits(Mode wanted) {
    return mode == wanted && !state.ended();
  }

  /** Whether it runs in this mode. */
  boolean runs(Mode begun) {
    return mode == begun && state == State.RUNNING;
  }

  void start(Mode begun, Instant now) {
    if (!awaits(begun)) {
      throw new Overtaken(id);
    }
    if (state == State.QUEUED) {
      startedAt = now;
    }
    state = State.RUNNING;
  }

  void commit(String who) {
    if (!canCommit()) {
      throw new RuleBroken("job.no-preview", id);
    }
    mode = Mode.COMMIT;
    committedBy = who;
    state = State.QUEUED;
    problemCode = null;
    done = 0;
    startedAt = null;
    finishedAt = null;
  }

  /** Gives its place away and waits for another turn. */
  void giveWay(Mode begun) {
    requireRun(begun);
    state = State.QUEUED;
  }

  /** Stops it at once if it does not run, else asks it to stop. */
  void cancel(String who, Instant now) {
    if (!canCancel()) {
      throw new RuleBroken("job.ended", id);
    }
    cancelledBy = who;
    if (state == State.RUNNING) {
      cancelRequested = true;
    } else {
      end(State.CANCELLED, now);
    }
  }

  /** Drops a preview that nobody has decided upon. */
  void expire(Instant now) {
    if (!canCommit()) {
      throw new RuleBroken("job.no-preview", id);
    }
    end(State.CANCELLED, now);
  }

  /** Has stopped as somebody wanted. */
  void cancelled(Mode begun, Instant now) {
    if (!awaits(begun) || !cancelRequested) {
      throw new Overtaken(id);
    }
    end(State.CANCELLED, now);
  }

  void succeed(Mode begun, Summary summary, Instant now) {
    requireRun(begun);
    if (cancelRequested) {
      throw new Cancelled();
    }
    keep(summary);
    done = total;
    end(State.SUCCEEDED, now);
  }

  /** Was a commit, but is a preview with another result instead. */
  void moved(Mode begun, Summary summary, Instant now) {
    requireRun(begun);
    if (cancelRequested) {
      throw new Cancelled();
    }
    keep(summary);
    committedBy = null;
    end(State.FAILED, now);
    problemCode = Moved.CODE;
    problemArguments = null;
  }

  /** Takes what the preview says now that it was made again over other records. */
  void previewedAgain(Summary summary) {
    if (!canCommit()) {
      throw new RuleBroken("job.no-preview", id);
    }
    keep(summary);
  }

  private void keep(Summary summary) {
    digest = summary.digest();
    files.clear();
    summary.files().forEach(file -> files.add(new FileCount(file)));
    refusalsKept = true;
  }

  /** Its refusals are no longer there to be read. */
  void forgotten() {
    refusalsKept = false;
  }

  void fail(Mode begun, JobProblem problem, Instant now) {
    if (!awaits(begun)) {
      throw new Overtaken(id);
    }
    end(State.FAILED, now);
    problemCode = problem.code();
    problemArguments = problem.lines();
  }

  private void requireRun(Mode begun) {
    if (!runs(begun)) {
      throw new Overtaken(id);
    }
  }

  private void end(State ended, Instant now) {
    state = ended;
    problemCode = null;
    finishedAt = now;
  }
}
