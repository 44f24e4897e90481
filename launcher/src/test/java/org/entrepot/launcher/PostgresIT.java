package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL in a data folder, its migrations, and what each wrong state of them is told as. */
class PostgresIT {

  @TempDir static Path temporary;
  private static final Console QUIET =
      new Console(new PrintStream(PrintStream.nullOutputStream()), false);

  private static DataFolder data = new DataFolder(Path.of("."));
  private static Postgres postgres = new Postgres(data, QUIET);

  @BeforeAll
  static void start() {
    data = new DataFolder(temporary.resolve("it's some data"));
    data.prepare();
    postgres = new Postgres(data, QUIET);
    postgres.start();
    new Migration(postgres.owner(), Roles.APP, QUIET).run();
  }

  @AfterAll
  static void stop() {
    postgres.stop();
  }

  @Test
  void asRootOrNotItListensOnLoopbackOnlyAndAsksForAPassword() {
    assertThat(postgres.app().url()).startsWith("jdbc:postgresql://127.0.0.1:");
    assertThat(
            postgres
                .app()
                .finds("select 1 where current_setting('listen_addresses') = '127.0.0.1'"))
        .isTrue();
    assertRefused(new Database(postgres.app().url(), Roles.APP, "wrong")::open, Exit.PASSWORD);
  }

  @Test
  void passwordsAreReadableByTheirOwnerOnly() throws Exception {
    try (Stream<Path> secrets = Files.list(data.root().resolve("secrets"))) {
      assertThat(secrets.toList())
          .hasSize(3)
          .allSatisfy(
              file ->
                  assertThat(
                          java.nio.file.attribute.PosixFilePermissions.toString(
                              Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void theApplicationMayNotChangeTheSchema() {
    assertThatThrownBy(() -> postgres.app().run("create table entrepot.extra (id int)"))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void aSecondMigrationFindsNothingToDo() {
    assertThat(new Migration(postgres.owner(), Roles.APP, QUIET).run()).isZero();
    new Migration(postgres.app(), Roles.APP, QUIET).requireCurrent();
  }

  @Test
  void aSchemaThatIsOlderIsToldToMigrate() {
    Database fresh = database("older");

    assertRefused(() -> new Migration(fresh, Roles.APP, QUIET).requireCurrent(), Exit.SCHEMA_OLD);
  }

  @Test
  void aSchemaThatIsNewerIsRefusedByBoth() {
    Database newer = database("newer");
    new Migration(newer, Roles.APP, QUIET).run();
    newer.run(
        "insert into entrepot.flyway_schema_history (installed_rank, version, description, type,"
            + " script, installed_by, execution_time, success) values"
            + " (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'x', 1, true)");

    assertRefused(() -> new Migration(newer, Roles.APP, QUIET).requireCurrent(), Exit.SCHEMA_NEW);
    assertRefused(() -> new Migration(newer, Roles.APP, QUIET).run(), Exit.SCHEMA_NEW);
  }

  @Test
  void aSchemaThatAnotherProgramMadeIsRefused() {
    Database other = database("other");
    new Migration(other, Roles.APP, QUIET).run();
    other.run("update entrepot.flyway_schema_history set checksum = 1 where version = '010'");

    assertRefused(() -> new Migration(other, Roles.APP, QUIET).run(), Exit.SCHEMA_BROKEN);
  }

  @Test
  void aDatabaseThatIsNotThereIsTold() {
    assertRefused(
        new Database("jdbc:postgresql://127.0.0.1:" + Ports.any() + "/entrepot", "x", "y")::open,
        Exit.DATABASE_DOWN);
    assertRefused(
        new Database(
                postgres.app().url().replaceFirst("/entrepot$", "/none"),
                Roles.APP,
                postgres.app().password())
            ::open,
        Exit.DATABASE_DOWN);
  }

  @Test
  void aTokenLeavesATrace() {
    new StoredCredentials(postgres.app()).issue("a machine", Role.AUDITOR);

    assertThat(
            postgres
                .app()
                .finds(
                    "select from audit join token on subject = token.id::text"
                        + " where what = 'token.issued' and who = 'launcher' and name = 'a machine'"))
        .isTrue();
  }

  @Test
  void anAccountIsMadeOnceWithAPasswordForOneSignIn() {
    StoredCredentials credentials = new StoredCredentials(postgres.app());
    List<String> shown = new ArrayList<>();

    assertThat(credentials.makeAccount("clerk", Set.of(Role.STATISTICS), shown::add)).isTrue();
    assertThat(credentials.makeAccount("clerk", Set.of(Role.STATISTICS), shown::add)).isFalse();

    assertThat(shown).hasSize(1);
    assertThat(
            postgres
                .app()
                .finds(
                    "select from account join account_role on account = name"
                        + " join audit on subject = name and what = 'account.created'"
                        + " where name = 'clerk' and role = 'STATISTICS' and must_change_password"))
        .isTrue();
  }

  @Test
  void aDatabaseThatWasNeverMigratedIsToldToMigrate() {
    Database empty = database("empty");

    assertRefused(
        () -> new StoredCredentials(empty).issue("a machine", Role.AUDITOR), Exit.SCHEMA_OLD);
  }

  /** A database of its own, owned by the role that migrates. */
  private static Database database(String name) {
    String url = postgres.owner().url();
    new Database(url.replaceFirst("/entrepot$", "/postgres"), "postgres", data.secret("postgres"))
        .run("create database " + name + " owner " + Roles.OWNER);
    return new Database(
        url.replaceFirst("/entrepot$", "/" + name), Roles.OWNER, postgres.owner().password());
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, Exit exit) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(exit));
  }
}
