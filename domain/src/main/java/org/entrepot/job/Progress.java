package org.entrepot.job;

/** Told how far a piece of long work is; also the way to stop it. */
@FunctionalInterface
public interface Progress {

  /**
   * Called often; whoever keeps it slows it down.
   *
   * @param done from 0 up; never above the total
   * @param total in the same steps
   * @throws JobCancelled if the work is to stop; what it has done in its transaction is rolled back
   */
  void at(long done, long total);
}
