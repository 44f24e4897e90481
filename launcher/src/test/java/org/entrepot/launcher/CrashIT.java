package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds after PostgreSQL or a first start was killed. */
class CrashIT {

  @TempDir Path temporary;
  private final Console quiet = new Console(System.err, false);

  @AfterEach
  void stop() {
    postgres().stop();
  }

  @Test
  void whatWasCommittedIsThereAfterAKillAndTheLockLeftBehindIsNoObstacle() throws Exception {
    Postgres first = postgres();
    first.start();
    first.owner().run("create table kept (id int)", "insert into kept values (1)");

    kill(Long.parseLong(Files.readAllLines(lock()).get(0)));
    assertThat(first.running()).isFalse();
    assertThat(lock()).exists();
    postgres().start();

    assertThat(postgres().owner().finds("select from kept where id = 1")).isTrue();
  }

  @Test
  void aFirstStartThatWasKilledIsCompletedByTheNext() throws Exception {
    Path pgsql = data().pgsql();
    Files.createDirectories(pgsql.resolve(BuiltVersions.POSTGRESQL + ".new/bin"));
    Files.createDirectories(pgsql.resolve("data.new/base"));
    Files.writeString(pgsql.resolve("data.new/PG_VERSION"), "18\n");

    postgres().start();

    assertThat(postgres().app().finds("select 1")).isTrue();
    assertThat(pgsql.resolve("data.new")).doesNotExist();
  }

  @Test
  void aFirstStartThatWasKilledBeforeItMadeTheRolesIsCompletedWhilePostgresRuns() {
    postgres().start();
    Database superuser =
        new Database(
            postgres().app().url().replaceFirst("/entrepot$", "/postgres"),
            "postgres",
            data().secret("postgres"));
    superuser.run(
        "drop database entrepot",
        "drop role " + DatabaseRoles.OWNER,
        "drop role " + DatabaseRoles.APP);

    postgres().start();

    assertThat(postgres().app().finds("select 1")).isTrue();
  }

  private static void kill(long pid) throws Exception {
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    server.destroyForcibly();
    server.onExit().get(30, TimeUnit.SECONDS);
  }

  private Path lock() {
    return data().pgsql().resolve("data/postmaster.pid");
  }

  private Postgres postgres() {
    return new Postgres(data(), quiet);
  }

  private DataFolder data() {
    DataFolder data = new DataFolder(temporary.resolve("data"));
    data.prepare();
    return data;
  }
}
