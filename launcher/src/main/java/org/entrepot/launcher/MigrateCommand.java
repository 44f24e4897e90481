package org.entrepot.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the schema up to the program. */
@Command(
    name = "migrate",
    description = {
      "Brings the schema up to the program.",
      "Nothing happens where it already is. Signs in as ENTREPOT_DB_OWNER_USER with"
          + " ENTREPOT_DB_OWNER_PASSWORD at ENTREPOT_DB_URL, and lets ENTREPOT_DB_USER work with the"
          + " tables. Without ENTREPOT_DB_URL it migrates the PostgreSQL in the data folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class MigrateCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Override
  public Integer call() {
    Settings settings = Settings.of(place);
    Console console = Console.ofProcess();
    if (settings.external().isPresent()) {
      Database owner =
          settings
              .owner()
              .orElseThrow(
                  () ->
                      new CommandRefused(
                          Exit.USAGE,
                          "migrate signs in as the owner of the database: set"
                              + " ENTREPOT_DB_OWNER_USER and ENTREPOT_DB_OWNER_PASSWORD."));
      tell(new Migration(owner, settings.external().get().user(), console).run(), console);
      return Exit.OK.code();
    }
    settings.data().prepare();
    tell(settings.data().locked(() -> migrateOurs(settings.data(), console)), console);
    return Exit.OK.code();
  }

  private static int migrateOurs(DataFolder data, Console console) {
    Postgres postgres = new Postgres(data, console);
    boolean ran = postgres.running();
    postgres.start();
    try {
      return new Migration(postgres.owner(), Roles.APP, console).run();
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
