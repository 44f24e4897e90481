package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/**
 * What does not fit in the audit trail.
 *
 * @param seq place in the chain; null of an entry that has none
 * @param entry number of the entry
 */
public record AuditFault(@Nullable Long seq, long entry, FaultKind kind) {

  /** What is wrong. */
  public enum FaultKind {
    /** There is a seal, and its entry is gone. */
    ENTRY_MISSING,
    /** The seal before this one is gone. */
    SEAL_MISSING,
    /** The hash does not follow from the entry and the seal before it. */
    HASH_DIFFERS,
    /** The entry says to be more than a day older than one that was sealed before it. */
    TIME_EARLIER,
    /** The entry is older than an hour, and has no seal. */
    NOT_SEALED
  }
}
