package org.entrepot.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database and one of its roles: where it is and how to sign in. */
public record Database(String url, String user, String password) {

  private static final int OLDEST = 15;

  /** Says nothing of the password. */
  @Override
  public String toString() {
    return user + " at " + url;
  }

  DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException wrong) {
      throw new CommandRefused(
          ExitCode.USAGE,
          "ENTREPOT_DB_URL is not the JDBC URL of a PostgreSQL: write it as"
              + " jdbc:postgresql://host:5432/entrepot.",
          wrong);
    }
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("entrepot launcher");
    if (source.getConnectTimeout() == 0 || source.getConnectTimeout() > 10) {
      source.setConnectTimeout(10);
    }
    return source;
  }

  /** A connection, or the sentence that says why there is none. */
  Connection open() {
    try {
      return dataSource().getConnection();
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  /** Refuses a PostgreSQL that is too old to hold the schema. */
  void requireVersion() {
    try (Connection connection = open()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new CommandRefused(
            ExitCode.DATABASE_OLD,
            "The PostgreSQL at "
                + url
                + " is version "
                + connection.getMetaData().getDatabaseProductVersion()
                + ": Entrepot needs 15 or newer, so upgrade it or name another in ENTREPOT_DB_URL.");
      }
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  /** The product and its version, as it says itself. */
  String product() {
    try (Connection connection = open()) {
      return connection.getMetaData().getDatabaseProductName()
          + " "
          + connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  /** Runs statements one by one. */
  void run(String... statements) {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  /** Whether a query finds a row. */
  boolean finds(String query) {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  /** What an error of the database means for the person who started the command. */
  CommandRefused refusal(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    String said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    if (state.startsWith("28")) {
      return new CommandRefused(
          ExitCode.PASSWORD,
          "The database at "
              + url
              + " rejected the user "
              + user
              + " or the password: check them ("
              + said.toLowerCase(Locale.ROOT).replaceFirst("^fatal: ", "")
              + ").",
          failed);
    }
    if (state.equals("53100") || CommandRefused.noSpace(said)) {
      return new CommandRefused(
          ExitCode.DISK_FULL,
          "The database at " + url + " has no space left: make room there, then try again.",
          failed);
    }
    if (state.equals("3D000")) {
      return new CommandRefused(
          ExitCode.DATABASE_DOWN,
          "There is no database at " + url + ": create it, or correct ENTREPOT_DB_URL.",
          failed);
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return new CommandRefused(
          ExitCode.DATABASE_DOWN,
          "The database at " + url + " is not responding: start it, or correct ENTREPOT_DB_URL.",
          failed);
    }
    if (state.equals("42P01") || state.equals("3F000")) {
      return new CommandRefused(
          ExitCode.SCHEMA_OLD,
          "The database at " + url + " lacks the program's tables: run ./entrepot migrate.",
          failed);
    }
    return new CommandRefused(
        ExitCode.UNEXPECTED, "The database at " + url + " answered: " + said + ".", failed);
  }
}
