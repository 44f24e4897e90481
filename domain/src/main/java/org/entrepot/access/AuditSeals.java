package org.entrepot.access;

/** The chain of seals over the audit trail. */
public interface AuditSeals {

  /** Seals lines that have no seal; whether there may be more. */
  boolean seal();

  /** The end of the chain. */
  AuditHead head();

  /** Compares all lines with their seals, and names so many faults at most. */
  AuditCheck check(int faults);
}
