package org.entrepot.job;

import java.util.Optional;

/** What jobs of one kind do. Each kind has one. */
public interface JobHandler {

  /** The kind, in capitals: {@code IMPORT}. */
  String kind();

  /**
   * Does the work, in the one transaction in which the job ends. It may be done again after a crash
   * or a fault, and then finds nothing of what it did before.
   *
   * @throws JobCancelled as {@link Progress} says
   * @throws JobMustWait if it has to wait for another; then it is done again
   * @throws org.entrepot.Problem if it cannot be done; the job then says so
   */
  JobEnding run(Job job, Progress progress);

  /** The job was stopped: nothing of it is wanted any more. */
  void stopped(Job job);

  /** The job has failed or was given up, with nothing done. */
  void failed(Job job);

  /**
   * What the log says of a job that has ended: one line with names and ids, nothing personal.
   *
   * @return empty where its end is no act of business
   */
  Optional<String> line(Job job);
}
