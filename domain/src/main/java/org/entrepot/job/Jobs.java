package org.entrepot.job;

import java.util.Optional;
import org.entrepot.NotFound;

/** All jobs that are remembered. */
public interface Jobs {

  Optional<Job> find(long id);

  /** As {@link #find}, and nobody else changes it before this transaction ends. */
  Optional<Job> lock(long id);

  /** Its number is known afterwards. */
  void add(Job job);

  /**
   * Writes down how far a run for this time is.
   *
   * @return whether it is to stop: because somebody wants it to, or because the job no longer runs
   *     for this time, so that the run is nobody's any more
   */
  boolean progress(long id, int run, long done, long total);

  /** The next place in the order of those that run one after another. */
  long nextTurn();

  /** Whether none with an earlier place waits or runs any more. */
  boolean isTurnOf(long id);

  /**
   * The job with this number.
   *
   * @throws NotFound with code {@code job.unknown}
   */
  default Job get(long id) {
    return find(id).orElseThrow(() -> new NotFound("job.unknown", id));
  }
}
