package org.entrepot.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the server and starts it again when it dies; {@code start} leaves this behind. */
@Command(
    name = "keep",
    hidden = true,
    description = "Run the server and start it again when it dies. Used by start.")
final class KeepCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    InstallationSettings settings = InstallationSettings.of(new InstallationOption());
    MicroFiles files = new MicroFiles(settings, Console.ofProcess());
    new Keeper(settings, files).keep(settings.external().orElseThrow());
    return ExitCode.OK.code();
  }
}
