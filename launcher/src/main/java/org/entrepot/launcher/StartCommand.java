package org.entrepot.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts all and shows the latest edition's figures. */
@Command(
    name = "start",
    description = {
      "Start PostgreSQL and the server, and show the latest figures.",
      "Returns when the pages are ready. The first start creates an administrator account and"
          + " imports the sample.",
      "To use your own PostgreSQL (15 or newer, migrated with ./entrepot migrate), set"
          + " ENTREPOT_DB_URL, ENTREPOT_DB_USER and ENTREPOT_DB_PASSWORD. The sample is then"
          + " imported only with --sample."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class StartCommand implements Callable<Integer> {

  @Mixin private ListeningPlace place = new ListeningPlace();

  @Option(
      names = "--sample",
      negatable = true,
      description =
          "Import the sample or not (default: only into the PostgreSQL in the data folder)")
  private @org.jspecify.annotations.Nullable Boolean sample;

  @Override
  public Integer call() {
    Installation installation = Installation.of(place);
    installation.settings().data().prepare();
    return installation.settings().data().locked(() -> start(installation)).code();
  }

  private ExitCode start(Installation installation) {
    PayaraMicro micro = installation.micro();
    boolean database = installation.postgres().map(Postgres::running).orElse(true);
    if (runs(installation)) {
      micro.awaitReady();
    } else {
      micro.requirePort();
      try {
        installation.prepareDatabase();
        new StoredCredentials(installation.app()).keepClientToken(installation.settings().data());
        micro.start(installation.app());
      } catch (RuntimeException failed) {
        undo(installation, database, failed);
        throw failed;
      }
    }
    finish(installation, System.out);
    return ExitCode.OK;
  }

  /**
   * Whether the server runs and its database is where it looks for it; else the server is ended.
   */
  private static boolean runs(Installation installation) {
    if (!installation.micro().runsSoon()) {
      return false;
    }
    installation.console().step("Entrepot is already running");
    if (installation.reviveDatabase()) {
      return true;
    }
    installation.micro().stop();
    return false;
  }

  /** A start that fails leaves nothing running that did not run before. */
  private static void undo(Installation installation, boolean database, RuntimeException failed) {
    try {
      installation.micro().stop();
      if (!database) {
        installation.postgres().ifPresent(Postgres::stop);
      }
    } catch (RuntimeException second) {
      failed.addSuppressed(second);
    }
  }

  private void finish(Installation installation, PrintStream out) {
    ApiClient api = installation.api();
    SampleImport records =
        new SampleImport(installation.settings().data(), api, installation.console());
    // the note in the data folder is of its own PostgreSQL, and no answer to who types --sample
    boolean evaluation = installation.settings().evaluation();
    boolean wanted = sample == null ? evaluation && !records.imported() : sample;
    if (wanted) {
      records.load();
      if (evaluation) {
        records.remember();
      }
    }
    EditionTable headline = new EditionTable(api);
    out.println();
    headline.latest().ifPresent(edition -> headline.table(edition).forEach(out::println));
    tellPlaces(installation.micro().running().orElse(installation.settings().url()), out);
    new StoredCredentials(installation.app())
        .makeAdministrator(AccountCommand.show(StoredCredentials.ADMINISTRATOR));
    out.println("To stop: ./entrepot stop");
  }

  private static void tellPlaces(URI url, PrintStream out) {
    out.println();
    out.println("Pages     " + url.resolve("/"));
    out.println("API       " + url.resolve("/api/v1/editions"));
    out.println("Contract  " + url.resolve("/api/v1/openapi.json"));
    out.println("Sign-in   " + url.resolve("/sign-in"));
    out.println();
  }
}
