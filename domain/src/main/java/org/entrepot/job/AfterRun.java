package org.entrepot.job;

/** What is to become of a job after a run. */
public enum AfterRun {
  /** It has ended, or goes on elsewhere. */
  NOTHING,
  /** Others come before it: it is run again when one of them has ended. */
  WHEN_OTHERS_END,
  /** Somebody has what it needs, or this node has no room: it is run again soon. */
  SOON
}
