package org.entrepot.launcher;

import java.net.URI;
import java.util.Optional;

/** One installation: its database, its server and its clients, put together from the settings. */
final class Installation {

  private final InstallationSettings settings;
  private final Console console;
  private final PayaraMicro micro;
  private final Optional<Postgres> postgres;

  Installation(InstallationSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.micro = new PayaraMicro(settings, console);
    this.postgres =
        settings.evaluation()
            ? Optional.of(new Postgres(settings.data(), console))
            : Optional.empty();
  }

  static Installation of(InstallationOption place) {
    return new Installation(InstallationSettings.of(place), Console.ofProcess());
  }

  InstallationSettings settings() {
    return settings;
  }

  Console console() {
    return console;
  }

  PayaraMicro micro() {
    return micro;
  }

  Optional<Postgres> postgres() {
    return postgres;
  }

  /** The database as the application's role; in evaluation mode it has to run. */
  Database app() {
    return settings.external().or(() -> postgres.map(Postgres::app)).orElseThrow();
  }

  /** Ready to serve: ours is started and migrated, a foreign one is only compared. */
  void prepareDatabase() {
    if (postgres.isPresent()) {
      postgres.get().start();
      new SchemaMigration(postgres.get().owner(), DatabaseRoles.APP, console).run();
    } else {
      app().requireVersion();
      new SchemaMigration(app(), app().user(), console).requireCurrent();
    }
  }

  /**
   * For a server that runs already: ours is started again where it ended alone.
   *
   * @return whether it is where the server looks for it
   */
  boolean reviveDatabase() {
    if (postgres.isEmpty()) {
      app().requireVersion();
      return true;
    }
    Optional<String> before = postgres.get().port();
    postgres.get().start();
    return before.equals(postgres.get().port());
  }

  /** The API with the token of this machine. */
  ApiClient api() {
    URI url = micro.running().orElse(settings.url());
    return ApiClient.local(url, DataFolder.read(settings.data().clientToken()));
  }

  /** Ends the server, then the database. */
  void stop() {
    micro.stop();
    if (postgres.isPresent() && postgres.get().running()) {
      console.step("stopping PostgreSQL");
      postgres.get().stop();
    }
  }
}
