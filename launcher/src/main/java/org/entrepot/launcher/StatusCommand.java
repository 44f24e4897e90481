package org.entrepot.launcher;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what runs. */
@Command(
    name = "status",
    description = {
      "Says what runs, in which versions, and how many postings each edition has.",
      "Ends with 0 when the server answers, with 3 when it does not run."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class StatusCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Override
  public Integer call() {
    Installation installation = Installation.of(place);
    PrintStream out = System.out;
    Settings settings = installation.settings();
    Optional<URI> url = installation.micro().running();
    out.println("Entrepot    " + Versions.ENTREPOT);
    out.println("Data        " + settings.data().root());
    out.println(
        "Server      "
            + url.map(at -> "Payara Micro " + Versions.PAYARA + " at " + at)
                .orElse("does not run"));
    out.println("Database    " + database(installation));
    if (url.isEmpty()) {
      return Exit.NOT_RUNNING.code();
    }
    for (JsonObject edition : new EditionTable(installation.api()).editions()) {
      out.printf(
          "%-11s %s postings, %s%n",
          edition.getString("code"), edition.get("position"), edition.getString("stage"));
    }
    return Exit.OK.code();
  }

  private static String database(Installation installation) {
    if (installation.postgres().isPresent() && !installation.postgres().get().running()) {
      return "does not run";
    }
    Database app = installation.app();
    return app.product()
        + " at "
        + app.url()
        + ", schema "
        + new Migration(app, app.user(), installation.console()).version();
  }
}
