package org.entrepot.disk;

import java.io.IOException;
import java.sql.SQLException;

/** Tells a disk without room, the database's or this node's, from other faults. */
public final class FullDisk {

  private static final String DISK_FULL = "53100";

  private FullDisk() {}

  /** Whether it is behind this failure. */
  public static boolean isBehind(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
        return true;
      }
      if (cause instanceof IOException io && NoRoom.isSaidBy(io)) {
        return true;
      }
    }
    return false;
  }
}
