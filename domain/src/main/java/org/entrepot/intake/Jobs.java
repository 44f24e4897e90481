package org.entrepot.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.Cursor;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** All jobs that are remembered. */
public interface Jobs {

  Optional<Job> find(long id);

  /** As {@link #find}, and nobody else changes it before this transaction ends. */
  Optional<Job> lock(long id);

  /** The latest first. */
  Page<Job> page(@Nullable Cursor after, int limit);

  /** Its number is known afterwards. */
  void add(Job job);

  /**
   * Writes down how far a run in this mode is.
   *
   * @return whether it is to stop: because somebody wants it to, or because the job no longer runs
   *     in this mode, so that the run is nobody's any more
   */
  boolean progress(long id, Mode mode, long done, long total);

  /** The next place in the order of commits; what is sent from now on comes later. */
  long nextTurn();

  /** Whether no commit that was sent before this one waits or runs any more. */
  boolean isTurnOf(long id);

  /** Some that ended, or were left undecided, before this moment and still keep something. */
  List<Long> keepingSince(Instant before, int limit);

  /**
   * The job with this number.
   *
   * @throws NotFound with code {@code job.unknown}
   */
  default Job get(long id) {
    return find(id).orElseThrow(() -> new NotFound("job.unknown", id));
  }
}
