package org.entrepot.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until the server and the application in it answer. */
final class ServerReadiness {

  private static final int SECONDS = 600;
  private static final int PAUSE_MILLIS = 200;

  private final URI url;
  private final MicroFiles files;
  private final StartLog log;
  private final Console console;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  ServerReadiness(URI url, MicroFiles files, Console console) {
    this.url = url;
    this.files = files;
    this.log = new StartLog(files.log());
    this.console = console;
  }

  void await(BooleanSupplier alive) {
    long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    long told = System.nanoTime();
    while (System.nanoTime() < end) {
      if (!alive.getAsBoolean()) {
        throw failed("The server stopped while starting");
      }
      if (log.deploymentFailed()) {
        throw failed("The application could not be deployed");
      }
      if (status("/health/ready") == 200) {
        requireApplication();
        return;
      }
      if (System.nanoTime() - told > Duration.ofSeconds(10).toNanos()) {
        console.step("still starting");
        told = System.nanoTime();
      }
      Processes.pause(PAUSE_MILLIS);
    }
    throw failed("The server was not ready within " + SECONDS + " seconds");
  }

  /** The server is ready even when the WAR could not be deployed. */
  private void requireApplication() {
    if (status("/api/v1/ping") != 200) {
      throw failed("The server is running, but the application in it is not");
    }
  }

  private CommandRefused failed(String what) {
    return new CommandRefused(
        ExitCode.SERVER,
        what
            + ": check "
            + files.log()
            + " and "
            + files.output()
            + ", fix the cause, then start again.");
  }

  private int status(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(url.resolve(path)).timeout(Duration.ofSeconds(10)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    }
  }
}
