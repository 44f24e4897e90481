package org.entrepot.launcher;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what runs. */
@Command(
    name = "status",
    description = {
      "Show what is running, which versions, and how many postings each edition has.",
      "Exits with 0 if the server answers, and with 3 if it is not running."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class StatusCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Override
  public Integer call() {
    AnswersInTime inTime = AnswersInTime.ofCommand(Processes.started());
    Installation installation = Installation.of(place);
    PrintStream out = System.out;
    InstallationSettings settings = installation.settings();
    Optional<URI> url = installation.micro().running();
    CompletableFuture<String> database =
        CompletableFuture.supplyAsync(() -> database(installation));
    CompletableFuture<List<JsonObject>> editions =
        CompletableFuture.supplyAsync(
            () -> url.isEmpty() ? List.of() : new EditionTable(installation.api()).editions());
    out.println("Entrepot    " + BuiltVersions.ENTREPOT);
    out.println("Data        " + settings.data().root());
    out.println(
        "Server      "
            + url.map(at -> "Payara Micro " + BuiltVersions.PAYARA + " at " + at)
                .orElse("not running"));
    installation.micro().lastDeath().ifPresent(words -> out.println("Died        see " + words));
    out.println("Database    " + inTime.of(database, ExitCode.DATABASE_DOWN, "The database"));
    if (url.isEmpty()) {
      return ExitCode.NOT_RUNNING.code();
    }
    for (JsonObject edition : inTime.of(editions, ExitCode.SERVER, "The server")) {
      out.printf(
          "%-11s %s postings, %s%n",
          edition.getString("code"), edition.get("position"), edition.getString("stage"));
    }
    return ExitCode.OK.code();
  }

  private static String database(Installation installation) {
    if (installation.postgres().isPresent() && !installation.postgres().get().running()) {
      return "not running";
    }
    Database app = installation.app();
    return app.product()
        + " at "
        + app.url()
        + ", schema "
        + new SchemaMigration(app, app.user(), installation.console()).version();
  }
}
