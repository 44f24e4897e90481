package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged commands as processes: exit codes, and one sentence where they refuse. */
class CommandsIT {

  @TempDir Path temporary;

  @Test
  void aBusyPortIsToldBeforeAnythingIsStarted() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Commands.Seen seen = commands().run("start", "--port", "" + busy.getLocalPort());

      assertRefused(seen, ExitCode.PORT_BUSY);
      assertThat(data().resolve("pgsql")).doesNotExist();
    }
  }

  @Test
  void aFolderInWhichAnotherCommandWorksIsTold() throws Exception {
    new DataFolder(data()).prepare();
    try (FileChannel channel =
        FileChannel.open(
            data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(channel.tryLock()).isNotNull();

      assertRefused(commands().run("migrate"), ExitCode.LOCKED);
    }
  }

  @Test
  void resetRefusesADatabaseOfOnesOwn() throws Exception {
    Commands.Seen seen = external(commands()).run("reset", "--yes");

    assertRefused(seen, ExitCode.NOT_ALLOWED);
  }

  @Test
  void anExternalDatabaseThatDoesNotAnswerIsTold() throws Exception {
    assertRefused(
        external(commands()).run("start", "--port", FreePorts.any()), ExitCode.DATABASE_DOWN);
  }

  @Test
  void whatDoesNotRunIsTold() throws Exception {
    Path file = Files.writeString(temporary.resolve("deals.csv"), "edition,deal\n");

    assertThat(commands().run("status").code()).isEqualTo(ExitCode.NOT_RUNNING.code());
    assertThat(commands().run("stop").code()).isEqualTo(ExitCode.OK.code());
    assertRefused(commands().run("token", "--role", "auditor"), ExitCode.NOT_RUNNING);
    assertRefused(
        commands().with("ENTREPOT_HTTP_PORT", FreePorts.any()).run("import", file.toString()),
        ExitCode.NOT_RUNNING);
  }

  @Test
  void whatIsTypedWrongIsOneSentence() throws Exception {
    Path notes = Files.writeString(temporary.resolve("notes.txt"), "hello");

    assertRefused(commands().run("start", "--port", "99999"), ExitCode.USAGE);
    assertRefused(commands().run("start", "--bind", ""), ExitCode.USAGE);
    assertRefused(commands().run("start", "--bind", "192.0.2.1"), ExitCode.USAGE);
    assertRefused(commands().run("import", notes.toString()), ExitCode.USAGE);
    assertRefused(
        commands().run("import", "--url", "expo.example", notes.toString()), ExitCode.USAGE);
    assertRefused(commands().run("start", "--data", notes.toString()), ExitCode.USAGE);
    assertRefused(commands().run("start", "--data", "/proc/x"), ExitCode.USAGE);
    assertRefused(commands().run("sample", "/proc/x"), ExitCode.USAGE);
    assertRefused(commands().run("account", "two words", "--role", "auditor"), ExitCode.USAGE);
  }

  @Test
  void aPortForRootIsNotCalledTaken() throws Exception {
    assumeTrue(new UnixSystem().getUid() == 0, "is root, to become another");
    Commands commands = new Commands(openFolder().resolve("data")).by(NOBODY);
    assumeTrue(commands.run("--version").code() == 0, "another user can read the build");
    assumeTrue(FreePorts.free("127.0.0.1", 81), "nothing listens at port 81");

    Commands.Seen seen = commands.run("start", "--port", "81");

    assertRefused(seen, ExitCode.PORT_BUSY);
    assertThat(seen.err()).contains("root");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start", "stop", "status", "reset", "migrate", "sample", "import", "token", "account"
      })
  void everyCommandHasHelpThatListsTheExitCodes(String command) throws Exception {
    Commands.Seen seen = commands().run(command, "--help");

    assertThat(seen.code()).isZero();
    assertThat(seen.out()).contains("Usage: entrepot " + command).contains("Exit codes:");
  }

  @Test
  void theSampleIsWrittenInTheOrderOfItsImport() throws Exception {
    Commands.Seen seen = commands().run("sample", temporary.resolve("a sample").toString());

    assertThat(seen.code()).isZero();
    List<String> bundles = seen.out().lines().toList();
    assertThat(bundles).hasSizeGreaterThan(2).isSorted();
    assertThat(bundles).allSatisfy(bundle -> assertThat(Path.of(bundle)).isDirectory());
  }

  @Test
  void asAnotherUserThanRootItMigratesAndIssuesATokenAlone() throws Exception {
    assumeTrue(new UnixSystem().getUid() == 0, "is root, to become another");
    Path open = openFolder();
    Commands commands = new Commands(open.resolve("data")).by(NOBODY);
    assumeTrue(commands.run("--version").code() == 0, "another user can read the build");

    assertMigrates(commands, open);
  }

  @Test
  void asRootWithoutUserNamespacesAnotherUserRunsPostgres() throws Exception {
    assumeTrue(new UnixSystem().getUid() == 0, "is root");
    Path open = openFolder();

    assertMigrates(new Commands(open.resolve("data")).with("ENTREPOT_PG_USER", "nobody"), open);
  }

  @Test
  void asRootAFolderThatTheOtherUserCannotEnterIsTold() throws Exception {
    assumeTrue(new UnixSystem().getUid() == 0, "is root");
    Path closed = Files.createDirectory(temporary.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

    assertRefused(
        new Commands(closed.resolve("data")).with("ENTREPOT_PG_USER", "nobody").run("migrate"),
        ExitCode.NO_PERMISSION);
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws Exception {
    assumeTrue(new UnixSystem().getUid() == 0, "is root, to become another");
    Path foreign = openFolder();
    Files.setPosixFilePermissions(foreign, PosixFilePermissions.fromString("rwxr-xr-x"));
    Commands commands = new Commands(foreign.resolve("data")).by(NOBODY);
    assumeTrue(commands.run("--version").code() == 0, "another user can read the build");

    assertRefused(commands.run("migrate"), ExitCode.NO_PERMISSION);
  }

  private static final String[] NOBODY = {
    "setpriv", "--reuid", "nobody", "--regid", "65534", "--clear-groups"
  };

  private static void assertMigrates(Commands commands, Path open) throws Exception {
    Commands.Seen seen = commands.run("migrate");
    assertThat(seen.err()).contains("migrations ran");
    assertThat(seen.code()).isZero();
    assertThat(commands.run("migrate").err()).contains("up to date");
    assertThat(open.resolve("data/pgsql/data/postmaster.pid")).doesNotExist();
    assertThat(commands.run("reset", "--yes").code()).isZero();
    assertThat(open.resolve("data/pgsql")).doesNotExist();
  }

  /** A folder below /tmp that every user can enter and write: JUnit's own is closed. */
  private Path openFolder() throws Exception {
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path open = Files.createDirectory(temporary.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    return open;
  }

  private static Commands external(Commands commands) {
    return commands
        .with("ENTREPOT_DB_URL", "jdbc:postgresql://127.0.0.1:" + FreePorts.any() + "/entrepot")
        .with("ENTREPOT_DB_USER", "app")
        .with("ENTREPOT_DB_PASSWORD", "password");
  }

  private static void assertRefused(Commands.Seen seen, ExitCode exit) {
    assertThat(seen.err()).contains("entrepot: ").doesNotContain("\tat ", "Exception");
    assertThat(seen.err().lines().filter(line -> line.startsWith("entrepot: "))).hasSize(1);
    assertThat(seen.out()).isEmpty();
    assertThat(seen.code()).isEqualTo(exit.code());
  }

  private Commands commands() {
    return new Commands(data());
  }

  private Path data() {
    return temporary.resolve("some data");
  }
}
