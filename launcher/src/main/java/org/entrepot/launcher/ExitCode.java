package org.entrepot.launcher;

/** How a command ended, as the number that the shell sees. README and --help list them. */
public enum ExitCode {
  OK(0, "done"),
  UNEXPECTED(1, "unexpected error; see the log"),
  USAGE(2, "wrong option or environment variable"),
  NOT_RUNNING(3, "Entrepot is not running"),
  JAVA(10, "JDK 17 or newer not found"),
  BUILD(11, "the build failed"),
  PORT_BUSY(12, "the HTTP port is in use, or needs root"),
  LOCKED(13, "another command is using the data folder"),
  NO_PERMISSION(14, "the data folder cannot be read or written"),
  DISK_FULL(15, "no disk space left for the data folder"),
  DATABASE_DOWN(20, "the database is not responding"),
  PASSWORD(21, "the database rejected the user or password"),
  DATABASE_OLD(22, "PostgreSQL is older than 15"),
  SCHEMA_OLD(23, "the schema is older than this version: run migrate"),
  SCHEMA_NEW(24, "the schema is newer than this version"),
  SCHEMA_BROKEN(25, "a migration failed or was changed after it ran"),
  SERVER(30, "the server did not start or is not responding"),
  NOT_ALLOWED(31, "the server rejected the token, or the command is not for this database"),
  IMPORT(32, "an import failed, or rows or files were rejected"),
  CLAIM(33, "a claim is neither confirmed nor consistent");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
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
