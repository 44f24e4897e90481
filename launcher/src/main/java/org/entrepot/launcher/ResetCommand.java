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
      "Stops all and deletes every record in the data folder.",
      "Its PostgreSQL, passwords, logs and token go; the next start begins anew. Refuses when"
          + " ENTREPOT_DB_URL is set: a database of your own is yours to drop."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class ResetCommand implements Callable<Integer> {

  private static final List<String> OURS =
      List.of("server", "pgsql", "secrets", "logs", "client.token", "sample.imported");

  @Mixin private InstallationOption place = new InstallationOption();

  @Option(names = "--yes", description = "Do not ask")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    Installation installation = Installation.of(place);
    DataFolder data = installation.settings().data();
    if (!installation.settings().evaluation()) {
      throw new CommandRefused(
          Exit.NOT_ALLOWED,
          "ENTREPOT_DB_URL names a database of your own, which reset never touches: unset it to"
              + " reset the data folder, or drop that database yourself.");
    }
    if (!data.exists()) {
      System.out.println("There is nothing in " + data.root() + ".");
      return Exit.OK.code();
    }
    if (!yes && !agreed(data)) {
      System.out.println("Nothing was deleted.");
      return Exit.OK.code();
    }
    data.prepare();
    data.locked(
        () -> {
          installation.stop();
          OURS.forEach(name -> Trees.delete(data.root().resolve(name)));
          return Exit.OK;
        });
    System.out.println("Everything in " + data.root() + " is deleted.");
    return Exit.OK.code();
  }

  private static boolean agreed(DataFolder data) throws IOException {
    System.err.print("Delete every record in " + data.root() + "? Type yes: ");
    System.err.flush();
    @Nullable String answer =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
  }
}
