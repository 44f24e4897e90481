package org.entrepot.job;

import org.jspecify.annotations.Nullable;

/**
 * How the work of a job came out.
 *
 * @param problem why it did not succeed although what it did stands, or null
 * @param keep writes the result down; only done where the job is still this run's to end
 */
public record JobEnding(@Nullable JobProblem problem, Runnable keep) {

  public static JobEnding succeeded(Runnable keep) {
    return new JobEnding(null, keep);
  }

  public static JobEnding failed(JobProblem problem, Runnable keep) {
    return new JobEnding(problem, keep);
  }
}
