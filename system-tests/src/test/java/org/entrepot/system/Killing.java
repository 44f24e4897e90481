package org.entrepot.system;

import java.util.concurrent.ExecutionException;

/** Ends processes that the tests started, as a power cut does. */
final class Killing {

  private Killing() {}

  /** Ends one process at once and waits until it is gone. */
  static void atOnce(long pid) {
    ProcessHandle.of(pid).ifPresent(Killing::atOnce);
  }

  /** Ends a process at once with all that it started, and waits until they are gone. */
  static void atOnce(ProcessHandle process) {
    process.descendants().forEach(Killing::one);
    one(process);
  }

  private static void one(ProcessHandle process) {
    try {
      process.destroyForcibly();
      process.onExit().get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
