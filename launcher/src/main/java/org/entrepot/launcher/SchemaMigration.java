package org.entrepot.launcher;

import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** The schema's versions: what the database has, what the program brings, and the way there. */
public final class SchemaMigration {

  private static final String AGAIN =
      ": a schema that this program did not make; use the program that made it, or in evaluation"
          + " mode ./entrepot reset to begin anew.";

  private final Database database;
  private final String app;
  private final Console console;

  /** By the owner to migrate, by the application's role to compare. */
  public SchemaMigration(Database database, String app, Console console) {
    this.database = database;
    this.app = app;
    this.console = console;
  }

  /**
   * Brings the schema up to the program; where it already is, nothing happens. One of several that
   * start together works, the others wait (Flyway holds a lock of the database).
   *
   * @return how many migrations ran
   */
  public int run() {
    database.requireVersion();
    Flyway flyway = flyway();
    try {
      refuseUnknown(flyway);
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException failed) {
      throw refusal(failed);
    }
  }

  /** Refuses a schema with which the program cannot work. */
  void requireCurrent() {
    Flyway flyway = flyway();
    try {
      refuseUnknown(flyway);
      int pending = flyway.info().pending().length;
      if (pending > 0) {
        throw new CommandRefused(
            ExitCode.SCHEMA_OLD,
            "The schema of "
                + database.url()
                + " is older than this version of Entrepot ("
                + pending
                + (pending == 1 ? " migration is" : " migrations are")
                + " missing): run ./entrepot migrate with ENTREPOT_DB_OWNER_USER and"
                + " ENTREPOT_DB_OWNER_PASSWORD, then start again.");
      }
      flyway.validate();
    } catch (FlywayException failed) {
      throw refusal(failed);
    }
  }

  /** The version in the database, such as 100, or none. */
  String version() {
    try {
      MigrationInfo current = flyway().info().current();
      return current == null || current.getVersion() == null
          ? "none"
          : current.getVersion().getVersion();
    } catch (FlywayException failed) {
      throw refusal(failed);
    }
  }

  private void refuseUnknown(Flyway flyway) {
    for (MigrationInfo one : flyway.info().all()) {
      if (one.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new CommandRefused(
            ExitCode.SCHEMA_NEW,
            "The schema of "
                + database.url()
                + " is newer than this version of Entrepot (version "
                + one.getVersion()
                + "): start the newer Entrepot that migrated it.");
      }
      if (one.getState().isFailed()) {
        throw new CommandRefused(
            ExitCode.SCHEMA_BROKEN,
            "Migration "
                + one.getVersion()
                + " of "
                + database.url()
                + " failed earlier: restore the backup from before it, then run ./entrepot migrate.");
      }
    }
  }

  private CommandRefused refusal(FlywayException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.sql.SQLException sql
          && String.valueOf(sql.getSQLState()).matches("08.*|28.*|3D.*|53.*|57P.*")) {
        return database.refusal(sql);
      }
    }
    String said =
        String.valueOf(failed.getMessage())
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.matches("[-=]+"))
            .limit(3)
            .reduce((first, second) -> first + " " + second)
            .orElse("no reason given");
    boolean different = said.toLowerCase(Locale.ROOT).contains("validate failed");
    return new CommandRefused(
        ExitCode.SCHEMA_BROKEN,
        different
            ? database.url() + AGAIN
            : "A migration of " + database.url() + " failed and changed nothing: " + said,
        failed);
  }

  private Flyway flyway() {
    return Flyway.configure()
        .dataSource(database.dataSource())
        .schemas("entrepot")
        .placeholders(Map.of("app", app))
        .callbacks(new MigrationProgress())
        .load();
  }

  /** A line for each migration that ran. */
  private final class MigrationProgress extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
      MigrationInfo info = context.getMigrationInfo();
      if (info != null) {
        String version = info.getVersion() == null ? "functions:" : "to " + info.getVersion();
        console.step("migrated " + version + " " + info.getDescription());
      }
    }
  }
}
