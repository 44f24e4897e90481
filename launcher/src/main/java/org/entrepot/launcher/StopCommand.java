package org.entrepot.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends the server, then PostgreSQL. */
@Command(
    name = "stop",
    description = {
      "Ends the server, then the PostgreSQL in the data folder.",
      "Jobs that run are continued by the next start. Stopping what does not run is fine."
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
                return Exit.OK;
              });
    }
    System.out.println("Entrepot is stopped.");
    return Exit.OK.code();
  }
}
