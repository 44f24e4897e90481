package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The PostgreSQL of evaluation mode: unpacked, initialised and run inside the data folder, on a
 * loopback port of its own, with generated passwords. Starting what runs and stopping what does not
 * are both fine.
 */
public final class Postgres {

  private static final String SUPERUSER = "postgres";
  private static final int TRIES = 5;
  private static final int PAUSE_MILLIS = 200;

  private final DataFolder data;
  private final Console console;
  private final PostgresBinaries binaries;
  private final PostgresUser user;
  private final PostmasterFile postmaster;

  public Postgres(DataFolder data, Console console) {
    this.data = data;
    this.console = console;
    this.binaries = PostgresBinaries.in(data.pgsql());
    this.user = PostgresUser.choose(EnvironmentVariables.ofProcess());
    this.postmaster = new PostmasterFile(cluster().resolve("postmaster.pid"));
  }

  /** Starts it where it does not run; makes the roles and the database where they are missing. */
  public void start() {
    if (!postmaster.alive()) {
      startServer();
    }
    awaitConnections();
    new DatabaseRoles(data, superuser()).make();
  }

  private void startServer() {
    DataFolder.folder(data.pgsql(), "rwx--x--x");
    DataFolder.folder(logs(), "rwx------");
    if (!binaries.unpacked()) {
      data.requireSpace(600);
      console.step("unpacking PostgreSQL " + BuiltVersions.POSTGRESQL);
      binaries.unpack();
    }
    if (!Files.isDirectory(cluster())) {
      console.step("creating the database files (initdb)");
      initialise();
    }
    requireSameMajor();
    postmaster.removeStale(console);
    launch();
  }

  /** One that an interrupted command left running may still be recovering. */
  private void awaitConnections() {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (true) {
      try {
        superuser().run("select 1");
        return;
      } catch (CommandRefused notYet) {
        boolean ended = !postmaster.alive();
        if (ended || notYet.exit() != ExitCode.DATABASE_DOWN || System.nanoTime() > end) {
          throw notYet;
        }
        Processes.pause(PAUSE_MILLIS);
      }
    }
  }

  /** Ends it at once but cleanly: open connections are cut, everything committed stays. */
  public void stop() {
    if (postmaster.alive()) {
      Processes.run(
          user.command(
              List.of(
                  binaries.program("pg_ctl").toString(),
                  "stop",
                  "-D",
                  cluster().toString(),
                  "-m",
                  "fast",
                  "-w")));
    }
    if (postmaster.alive()) {
      throw new CommandRefused(
          ExitCode.UNEXPECTED,
          "PostgreSQL did not stop: see " + logs() + ", then run ./entrepot stop again.");
    }
  }

  public boolean running() {
    return postmaster.alive();
  }

  /** The port of the last start, where there was one. */
  Optional<String> port() {
    return DataFolder.read(data.pgsql().resolve("port"));
  }

  /** The database as the role that migrates. */
  public Database owner() {
    return new Database(url("entrepot"), DatabaseRoles.OWNER, data.secret("owner"));
  }

  /** The database as the application's role. */
  public Database app() {
    return new Database(url("entrepot"), DatabaseRoles.APP, data.secret("app"));
  }

  /** The cluster's own database as the role that may do anything to it. */
  public Database superuser() {
    return new Database(url("postgres"), SUPERUSER, data.secret(SUPERUSER));
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + database;
  }

  private Path cluster() {
    return data.pgsql().resolve("data");
  }

  private Path logs() {
    return data.logs().resolve("postgresql");
  }

  private void initialise() {
    Path fresh = data.pgsql().resolve("data.new");
    FolderTrees.delete(fresh);
    Path password = data.pgsql().resolve("password");
    DataFolder.writePrivately(password, data.secret(SUPERUSER));
    user.own(data.pgsql());
    Processes.Ended ended = Processes.run(user.command(initdb(fresh, password)));
    try {
      Files.delete(password);
      if (!ended.well()) {
        throw failed("Creating the database files failed", ended.said());
      }
      Files.writeString(
          fresh.resolve("postgresql.conf"),
          "\n# written anew at each start\ninclude 'entrepot.conf'\n",
          StandardOpenOption.APPEND);
      Files.move(fresh, cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw CommandRefused.at(cluster(), failed);
    }
  }

  private List<String> initdb(Path folder, Path password) {
    return List.of(
        binaries.program("initdb").toString(),
        "--pgdata=" + folder,
        "--username=" + SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--no-instructions");
  }

  private void requireSameMajor() {
    String found = DataFolder.read(cluster().resolve("PG_VERSION")).orElse("?");
    if (!BuiltVersions.POSTGRESQL.startsWith(found + ".")) {
      throw new CommandRefused(
          ExitCode.SCHEMA_NEW,
          "The files in "
              + cluster()
              + " are of PostgreSQL "
              + found
              + ", and this program brings "
              + BuiltVersions.POSTGRESQL
              + ": use the program that made them, or ./entrepot reset to begin anew.");
    }
  }

  private void launch() {
    console.step("starting PostgreSQL");
    String said = "";
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Path log = logs().resolve("start.log");
      FolderTrees.delete(log);
      configure(attempt);
      user.own(data.pgsql(), logs());
      Processes.Ended ended = Processes.run(user.command(pgCtlStart(log)), Map.of("TZ", "UTC"));
      if (ended.well()) {
        return;
      }
      said = ended.said() + DataFolder.read(log).orElse("");
      if (!said.contains("could not bind") && !said.contains("could not create any TCP/IP")) {
        break;
      }
    }
    throw failed("PostgreSQL did not start", said);
  }

  private List<String> pgCtlStart(Path log) {
    return List.of(
        binaries.program("pg_ctl").toString(),
        "start",
        "-D",
        cluster().toString(),
        "-l",
        log.toString(),
        "-w",
        "-t",
        "120");
  }

  /**
   * The port of last time, so that a URL that somebody noted stays true; another where it is taken.
   */
  private void configure(int attempt) {
    String number =
        attempt == 0 ? port().filter(FreePorts::free).orElseGet(FreePorts::any) : FreePorts.any();
    DataFolder.writePrivately(data.pgsql().resolve("port"), number);
    String configuration =
        """
        listen_addresses = '127.0.0.1'
        port = %s
        unix_socket_directories = ''
        max_connections = 100
        shared_buffers = 256MB
        max_wal_size = 4GB
        checkpoint_timeout = 15min
        timezone = 'UTC'
        log_timezone = 'UTC'
        logging_collector = on
        log_directory = '%s'
        log_filename = 'postgresql-%%a.log'
        log_truncate_on_rotation = on
        log_rotation_age = 1d
        log_rotation_size = 0
        """
            .formatted(number, logs().toString().replace("\\", "\\\\").replace("'", "''"));
    try {
      Files.writeString(cluster().resolve("entrepot.conf"), configuration);
    } catch (IOException failed) {
      throw CommandRefused.at(cluster(), failed);
    }
  }

  private CommandRefused failed(String what, String said) {
    if (CommandRefused.noSpace(said)) {
      return CommandRefused.full(data.root(), new IOException(said));
    }
    String last = said.strip().lines().reduce((first, second) -> second).orElse("no reason given");
    return new CommandRefused(
        ExitCode.DATABASE_DOWN, what + ": " + last.strip() + " (" + logs() + " has more).");
  }
}
