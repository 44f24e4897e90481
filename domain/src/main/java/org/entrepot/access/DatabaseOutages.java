package org.entrepot.access;

/** Tells a database that does not answer, or has no room, from a fault of the program. */
public interface DatabaseOutages {

  /** Whether an error comes of a connection, or of a pool that has none to give. */
  boolean tell(Throwable thrown);

  /** Whether an error comes of a disk without room, the database's or this node's. */
  boolean full(Throwable thrown);

  /** Whether the database does not answer just now; known within two seconds. */
  boolean isOngoing();
}
