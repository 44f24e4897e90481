package org.entrepot.launcher;

/** How a command ended, as the number that the shell sees. README and --help list them. */
public enum Exit {
  OK(0, "done"),
  UNEXPECTED(1, "something went wrong that has no number of its own; the log says what"),
  USAGE(2, "the command line or an environment variable is wrong"),
  NOT_RUNNING(3, "Entrepot does not run"),
  JAVA(10, "no JDK 17 or newer"),
  BUILD(11, "the build failed"),
  PORT_BUSY(12, "the HTTP port is taken by another program, or not for this user"),
  LOCKED(13, "another command works in the data folder"),
  NO_PERMISSION(14, "the data folder cannot be read or written"),
  DISK_FULL(15, "no space left for the data folder"),
  DATABASE_DOWN(20, "the database does not answer"),
  PASSWORD(21, "the database refuses the user or password"),
  DATABASE_OLD(22, "PostgreSQL is older than 15"),
  SCHEMA_OLD(23, "the schema is older than the program: migrate"),
  SCHEMA_NEW(24, "the schema is newer than the program"),
  SCHEMA_BROKEN(25, "a migration failed or is not the one that ran"),
  SERVER(30, "the server did not start or does not answer"),
  NOT_ALLOWED(31, "the server refuses the token, or the command is not for this database"),
  IMPORT(32, "an import failed, or refused rows or files"),
  CLAIM(33, "a claim is neither confirmed nor consistent");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
