package org.entrepot.job;

/**
 * The job is no longer what this run was begun for: another run has ended it, or it has gone on.
 */
class RunOvertaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RunOvertaken(long job) {
    super("another run has gone on with job " + job);
  }
}
