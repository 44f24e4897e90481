package org.entrepot.job;

/** Runs jobs, each on one of the nodes, and again where a node died over it. */
public interface JobWorker {

  /** From now on this node takes its share. */
  void start();

  /** Stops taking; what runs stops at its next step and is run again by whoever is there. */
  void stop();

  /** Has the job run for this time once the caller's transaction has committed. */
  void enqueue(Job job);

  /**
   * Has jobs that wait for others look again. One that is just being put off does not hear of it
   * and looks by itself within ten seconds.
   */
  void othersEnded();
}
