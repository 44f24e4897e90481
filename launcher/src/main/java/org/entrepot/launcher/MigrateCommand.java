package org.entrepot.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the schema up to the program. */
@Command(
    name = "migrate",
    description = {
      "Update the database schema to this version of Entrepot.",
      "Does nothing if the schema is up to date. Connects to ENTREPOT_DB_URL as"
          + " ENTREPOT_DB_OWNER_USER with ENTREPOT_DB_OWNER_PASSWORD, and grants ENTREPOT_DB_USER"
          + " access to the tables. Without ENTREPOT_DB_URL, updates the PostgreSQL in the data"
          + " folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class MigrateCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Override
  public Integer call() {
    InstallationSettings settings = InstallationSettings.of(place);
    Console console = Console.ofProcess();
    if (settings.external().isPresent()) {
      Database owner =
          settings
              .owner()
              .orElseThrow(
                  () ->
                      new CommandRefused(
                          ExitCode.USAGE,
                          "To migrate, Entrepot connects as the owner of the database: set"
                              + " ENTREPOT_DB_OWNER_USER and ENTREPOT_DB_OWNER_PASSWORD."));
      tell(new SchemaMigration(owner, settings.external().get().user(), console).run(), console);
      return ExitCode.OK.code();
    }
    settings.data().prepare();
    tell(settings.data().locked(() -> migrateOurs(settings.data(), console)), console);
    return ExitCode.OK.code();
  }

  private static int migrateOurs(DataFolder data, Console console) {
    Postgres postgres = new Postgres(data, console);
    boolean ran = postgres.running();
    postgres.start();
    try {
      return new SchemaMigration(postgres.owner(), DatabaseRoles.APP, console).run();
    } finally {
      if (!ran) {
        postgres.stop();
      }
    }
  }

  private static void tell(int done, Console console) {
    console.step(done == 0 ? "the schema is up to date" : done + " migrations ran");
  }
}
