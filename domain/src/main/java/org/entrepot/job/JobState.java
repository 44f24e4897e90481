package org.entrepot.job;

/** Where a job stands. */
public enum JobState {
  QUEUED,
  RUNNING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  /** Whether nothing more happens by itself. */
  public boolean ended() {
    return this != QUEUED && this != RUNNING;
  }
}
