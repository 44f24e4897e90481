package org.entrepot.access;

/** Tells a database that does not answer, which mends itself, from a fault of the program. */
public interface Outages {

  /** Whether an error comes of a connection, or of a pool that has none to give. */
  boolean tell(Throwable thrown);
}
