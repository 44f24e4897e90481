package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/**
 * What does not fit in the audit trail.
 *
 * @param seq place in the chain; null of a line that has none
 * @param line number of the line
 */
public record AuditFault(@Nullable Long seq, long line, FaultKind kind) {

  /** What is wrong. */
  public enum FaultKind {
    /** There is a seal, and its line is gone. */
    LINE_MISSING,
    /** The seal before this one is gone. */
    SEAL_MISSING,
    /** The hash does not follow from the line and the seal before it. */
    HASH_DIFFERS,
    /** The line says to be more than a day older than one that was sealed before it. */
    TIME_EARLIER,
    /** The line is older than an hour, and has no seal. */
    NOT_SEALED
  }
}
