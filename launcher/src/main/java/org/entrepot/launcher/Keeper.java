package org.entrepot.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Starts the server, and again when it dies. Whoever wants it ended ends this first; a server that
 * was told to end is left alone.
 */
final class Keeper {

  /** Ended by itself, by Ctrl-C, or told to: as a shell counts signals. */
  private static final Set<Integer> IN_ORDER = Set.of(0, 130, 143);

  private static final int LOOKS = 60;
  private static final int SECONDS = 5;

  private final InstallationSettings settings;
  private final MicroFiles files;
  private final ProcessFile process;
  private final Deaths deaths = new Deaths();
  private boolean ending;

  Keeper(InstallationSettings settings, MicroFiles files) {
    this.settings = settings;
    this.files = files;
    this.process = new ProcessFile(files.process());
  }

  /** Returns when the server is not to be started again. */
  void keep(Database app) {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    Optional<Duration> pause = Optional.of(Duration.ZERO);
    while (pause.isPresent()) {
      Processes.pause((int) pause.get().toMillis());
      long begun = System.nanoTime();
      int code = run(app);
      if (IN_ORDER.contains(code)) {
        return;
      }
      pause = deaths.next(Duration.ofNanos(System.nanoTime() - begun));
      tell(code, pause);
      pause.ifPresent(soon -> freshen());
    }
  }

  /** Whoever ends the keeper finds the server that it has started last in the process file. */
  private synchronized void end() {
    ending = true;
  }

  private int run(Database app) {
    try {
      return started(app).map(this::code).orElse(0);
    } catch (IOException failed) {
      throw CommandRefused.at(settings.data().server(), failed);
    }
  }

  private synchronized Optional<Process> started(Database app) throws IOException {
    if (ending) {
      return Optional.empty();
    }
    Process server = new ServerCommand(settings, files).builder(app).start();
    process.write(server.pid(), settings.url().toString());
    return Optional.of(server);
  }

  /** A server without its application is as good as dead, and says so soon or not at all. */
  private int code(Process server) {
    StartLog log = new StartLog(files.log());
    try {
      for (int times = 0; times < LOOKS && !server.waitFor(SECONDS, TimeUnit.SECONDS); times++) {
        if (log.deploymentFailed()) {
          server.destroyForcibly();
        }
      }
      return server.waitFor();
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    }
  }

  /** What has died is started again, not what somebody has installed meanwhile. */
  private void freshen() {
    ServerJvm.keepArchive(settings.data().server(), false);
    files.freshen();
  }

  private void tell(int code, Optional<Duration> pause) {
    new RestartLog(files.restarts(), new LastWords(files.lastWords()))
        .tell(
            new RestartLog.ServerDeath(code, pause),
            files.log(),
            files.output(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }
}
