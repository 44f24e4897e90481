package org.entrepot.system;

import java.util.Objects;

/** The JVMs that share the tests of a run: each has a server, a database and ports of its own. */
final class Forks {

  /** This JVM's number, from 1. */
  static final int NUMBER = Integer.getInteger("entrepot.fork", 1);

  private static final String RUN = System.getProperty("entrepot.run", "");

  private Forks() {}

  /** What all JVMs of a run have alike, and the next run has otherwise. */
  static String run() {
    return RUN.isEmpty() ? Objects.toString(ProcessHandle.current().pid()) : RUN;
  }
}
