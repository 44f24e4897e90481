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
import org.entrepot.access.AccessScope;
import org.entrepot.access.Role;
import org.entrepot.access.RowLimit;
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
    new SchemaMigration(postgres.owner(), DatabaseRoles.APP, QUIET).run();
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
    assertRefused(
        new Database(postgres.app().url(), DatabaseRoles.APP, "wrong")::open, ExitCode.PASSWORD);
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
    assertThat(new SchemaMigration(postgres.owner(), DatabaseRoles.APP, QUIET).run()).isZero();
    new SchemaMigration(postgres.app(), DatabaseRoles.APP, QUIET).requireCurrent();
  }

  @Test
  void aSchemaThatIsOlderIsToldToMigrate() {
    Database fresh = database("older");

    assertRefused(
        () -> new SchemaMigration(fresh, DatabaseRoles.APP, QUIET).requireCurrent(),
        ExitCode.SCHEMA_OLD);
  }

  @Test
  void aSchemaThatIsNewerIsRefusedByBoth() {
    Database newer = database("newer");
    new SchemaMigration(newer, DatabaseRoles.APP, QUIET).run();
    newer.run(
        "insert into entrepot.flyway_schema_history (installed_rank, version, description, type,"
            + " script, installed_by, execution_time, success) values"
            + " (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'x', 1, true)");

    assertRefused(
        () -> new SchemaMigration(newer, DatabaseRoles.APP, QUIET).requireCurrent(),
        ExitCode.SCHEMA_NEW);
    assertRefused(
        () -> new SchemaMigration(newer, DatabaseRoles.APP, QUIET).run(), ExitCode.SCHEMA_NEW);
  }

  @Test
  void aSchemaThatAnotherProgramMadeIsRefused() {
    Database other = database("other");
    new SchemaMigration(other, DatabaseRoles.APP, QUIET).run();
    other.run("update entrepot.flyway_schema_history set checksum = 1 where version = '010'");

    assertRefused(
        () -> new SchemaMigration(other, DatabaseRoles.APP, QUIET).run(), ExitCode.SCHEMA_BROKEN);
  }

  @Test
  void aDatabaseThatIsNotThereIsTold() {
    assertRefused(
        new Database("jdbc:postgresql://127.0.0.1:" + FreePorts.any() + "/entrepot", "x", "y")
            ::open,
        ExitCode.DATABASE_DOWN);
    assertRefused(
        new Database(
                postgres.app().url().replaceFirst("/entrepot$", "/none"),
                DatabaseRoles.APP,
                postgres.app().password())
            ::open,
        ExitCode.DATABASE_DOWN);
  }

  @Test
  void aTokenLeavesATrace() {
    new StoredCredentials(postgres.app()).issue("a machine", Role.AUDITOR, AccessScope.EVERYTHING);

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

    assertThat(
            credentials.makeAccount("clerk", Role.STATISTICS, AccessScope.EVERYTHING, shown::add))
        .isTrue();
    assertThat(
            credentials.makeAccount("clerk", Role.STATISTICS, AccessScope.EVERYTHING, shown::add))
        .isFalse();

    assertThat(shown).hasSize(1);
    assertThat(
            postgres
                .app()
                .finds(
                    "select from account a join account_role r on r.account = a.id"
                        + " join audit on subject = name and what = 'account.created'"
                        + " where name = 'clerk' and role = 'STATISTICS' and must_change_password"))
        .isTrue();
  }

  @Test
  void anAccountAndATokenAreLimitedToAnEditionThatIsThere() {
    StoredCredentials credentials = new StoredCredentials(postgres.app());
    AccessScope nowhere = AccessScope.ofEditions(Set.of("none-1"));

    assertRefused(
        () -> credentials.makeAccount("limited", Role.AUDITOR, nowhere, password -> {}),
        ExitCode.USAGE);
    assertRefused(() -> credentials.issue("limited", Role.AUDITOR, nowhere), ExitCode.USAGE);
    assertRefused(
        () -> credentials.issue("limited", Role.DELEGATION, AccessScope.EVERYTHING),
        ExitCode.USAGE);
    assertThat(postgres.app().finds("select from account where name = 'limited'")).isFalse();
    assertThat(postgres.app().finds("select from token where name = 'limited'")).isFalse();

    postgres.owner().run("insert into expo (code, name_en) values ('limited', 'Limited')");
    postgres
        .owner()
        .run(
            "insert into edition (expo, ordinal, name_en, starts_on, ends_on, time_zone)"
                + " values ('limited', 1, 'Limited', '2023-11-05', '2023-11-10', 'UTC')");
    AccessScope first = new AccessScope(Set.of("limited-1"), RowLimit.DELEGATION, Set.of("a", "b"));
    credentials.makeAccount("limited", Role.DELEGATION, first, password -> {});
    credentials.issue("limited", Role.DELEGATION, first);
    for (String table : List.of("account", "token")) {
      assertThat(
              postgres
                  .app()
                  .finds(
                      "select from "
                          + table
                          + " where name = 'limited' and scope_editions = 'limited-1'"
                          + " and scope_limit = 'DELEGATION' and scope_codes = 'a,b'"))
          .as(table)
          .isTrue();
    }
  }

  @Test
  void whatTheLauncherDoesIsToldToTheLogOfTheServer() {
    StoredCredentials credentials = new StoredCredentials(postgres.app());
    credentials.issue("another machine", Role.AUDITOR, AccessScope.EVERYTHING);
    credentials.makeAccount("logged", Role.AUDITOR, AccessScope.EVERYTHING, password -> {});

    String told =
        "select from event e join event_delivery d on d.event = e.id where d.handler = 'log'"
            + " and d.told_at is null and e.who = 'launcher' and ";
    assertThat(
            postgres.app().finds(told + "e.type = 'account.created' and e.subject_code = 'logged'"))
        .isTrue();
    assertThat(
            postgres
                .app()
                .finds(
                    told
                        + "e.type = 'token.issued' and e.subject_code = (select id::text from token"
                        + " where name = 'another machine')"))
        .isTrue();
  }

  @Test
  void aDatabaseThatWasNeverMigratedIsToldToMigrate() {
    Database empty = database("empty");

    assertRefused(
        () -> new StoredCredentials(empty).issue("a machine", Role.AUDITOR, AccessScope.EVERYTHING),
        ExitCode.SCHEMA_OLD);
  }

  /** A database of its own, owned by the role that migrates. */
  private static Database database(String name) {
    String url = postgres.owner().url();
    new Database(url.replaceFirst("/entrepot$", "/postgres"), "postgres", data.secret("postgres"))
        .run("create database " + name + " owner " + DatabaseRoles.OWNER);
    return new Database(
        url.replaceFirst("/entrepot$", "/" + name),
        DatabaseRoles.OWNER,
        postgres.owner().password());
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, ExitCode exit) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(exit));
  }
}
