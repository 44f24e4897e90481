package org.entrepot.launcher;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  /** Whoever is frozen answers nothing. Both are asked at once, so that nobody waits twice. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  @Mixin private InstallationOption place = new InstallationOption();

  @Override
  public Integer call() {
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
    out.println("Database    " + inTime(database, ExitCode.DATABASE_DOWN, "The database"));
    if (url.isEmpty()) {
      return ExitCode.NOT_RUNNING.code();
    }
    for (JsonObject edition : inTime(editions, ExitCode.SERVER, "The server")) {
      out.printf(
          "%-11s %s postings, %s%n",
          edition.getString("code"), edition.get("position"), edition.getString("stage"));
    }
    return ExitCode.OK.code();
  }

  private static <T> T inTime(CompletableFuture<T> asked, ExitCode otherwise, String who) {
    try {
      return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException silent) {
      throw new CommandRefused(
          otherwise,
          who
              + " has not answered within "
              + PATIENCE.toSeconds()
              + " seconds: try again, or run ./entrepot stop, then start.");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof CommandRefused refused
          ? refused
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    }
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
