package org.entrepot.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes what evaluation made. */
@Command(
    name = "reset",
    description = {
      "Stop Entrepot and delete every record in the data folder.",
      "Deletes PostgreSQL, passwords, logs and the token; the next start begins from scratch."
          + " Never touches a database of your own: does nothing if ENTREPOT_DB_URL is set."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class ResetCommand implements Callable<Integer> {

  private static final List<String> OURS =
      List.of("server", "pgsql", "secrets", "logs", "client.token", "sample.imported");

  @Mixin private InstallationOption place = new InstallationOption();

  @Option(names = "--yes", description = "Skip the question")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    Installation installation = Installation.of(place);
    DataFolder data = installation.settings().data();
    if (!installation.settings().evaluation()) {
      throw new CommandRefused(
          ExitCode.NOT_ALLOWED,
          "ENTREPOT_DB_URL is set, and reset never touches a database of your own: unset it to"
              + " reset the data folder, or drop that database yourself.");
    }
    if (!data.exists()) {
      System.out.println("Nothing to delete in " + data.root() + ".");
      return ExitCode.OK.code();
    }
    if (!yes && !agreed(data)) {
      System.out.println("Nothing was deleted.");
      return ExitCode.OK.code();
    }
    data.prepare();
    data.locked(
        () -> {
          installation.stop();
          OURS.forEach(name -> FolderTrees.delete(data.root().resolve(name)));
          return ExitCode.OK;
        });
    System.out.println("Deleted everything in " + data.root() + ".");
    return ExitCode.OK.code();
  }

  private static boolean agreed(DataFolder data) throws IOException {
    System.err.print("Delete every record in " + data.root() + "? Type yes to confirm: ");
    System.err.flush();
    @Nullable String answer =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
  }
}
