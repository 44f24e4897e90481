package org.entrepot.access;

import java.time.Instant;

/** Sign-ins that failed of late. */
interface FailedSignIns {

  /** What is counted. */
  enum FailureKind {
    /** By the name that was typed and where it comes from, whether or not there is an account. */
    ACCOUNT,
    /** By where it comes from. */
    ADDRESS,
    /** By the account whose second factor was tried, wherever from: that takes its password. */
    CODE
  }

  /**
   * How often in a row, and when the last one was.
   *
   * @param count 0 for none
   */
  record Failure(int count, Instant lastAt) {}

  /** Those of this key; no other transaction sees or changes them until this one ends. */
  Failure lock(FailureKind kind, String key, Instant now);

  void set(FailureKind kind, String key, Failure failure);

  /** Forgets what is older, and all but the latest of too many. */
  void tidy(Instant before, int keep);
}
