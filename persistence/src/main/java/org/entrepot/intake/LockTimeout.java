package org.entrepot.intake;

import java.sql.SQLException;
import java.util.Set;

/** Tells that somebody else held a record for too long from other faults. */
public final class LockTimeout {

  /** Not had in time, and waiting in a circle. */
  private static final Set<String> STATES = Set.of("55P03", "40P01");

  private LockTimeout() {}

  /** Whether it is behind this failure. */
  public static boolean isBehind(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
