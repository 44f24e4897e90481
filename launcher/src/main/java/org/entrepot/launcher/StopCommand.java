package org.entrepot.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends the server, then PostgreSQL. */
@Command(
    name = "stop",
    description = {
      "Stop the server and the PostgreSQL in the data folder.",
      "Running jobs continue at the next start. Does nothing if Entrepot is not running."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class StopCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Override
  public Integer call() {
    Installation installation = Installation.of(place);
    if (installation.settings().data().exists()) {
      installation.settings().data().prepare();
      installation
          .settings()
          .data()
          .locked(
              () -> {
                installation.stop();
                return ExitCode.OK;
              });
    }
    System.out.println("Entrepot is stopped.");
    return ExitCode.OK.code();
  }
}
