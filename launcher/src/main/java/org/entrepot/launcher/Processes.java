package org.entrepot.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short-lived programs, and how to know a long-lived one again. */
final class Processes {

  /** What a program said and how it ended. */
  record Ended(int code, String said) {
    boolean well() {
      return code == 0;
    }
  }

  private Processes() {}

  static Ended run(List<String> command) {
    return run(command, Map.of());
  }

  /** Runs a program to its end. A missing program ends with 127, as in a shell. */
  static Ended run(List<String> command, Map<String, String> environment) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException missing) {
      return new Ended(127, String.valueOf(missing.getMessage()));
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  /** When this program was started. */
  static Instant started() {
    return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  static CommandRefused interrupted(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new CommandRefused(
        ExitCode.UNEXPECTED, "Interrupted; run the command again.", interrupted);
  }

  /**
   * What tells a process from a later one that got the same id: on Linux the boot and the tick at
   * which it started, elsewhere the second.
   */
  static Optional<String> identity(long pid) {
    Optional<ProcessHandle> handle = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    if (handle.isEmpty() || isZombie(pid)) {
      return Optional.empty();
    }
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      return Optional.of(boot + "/" + fields[19]);
    } catch (IOException noProc) {
      return handle.get().info().startInstant().map(start -> "at " + start.getEpochSecond());
    }
  }

  private static boolean isZombie(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException noProc) {
      return false;
    }
  }
}
