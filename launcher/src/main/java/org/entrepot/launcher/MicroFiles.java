package org.entrepot.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The server's own folder: Payara Micro unpacked once, the WAR, the driver, the class archive. */
final class MicroFiles {

  /**
   * Asked before the application is deployed, and does no harm where it fails: the first connection
   * loads the driver, for which a busy machine may take longer than anybody is to wait for one.
   */
  private static final String PING = "ping-connection-pool entrepot\n";

  private static final int PINGS = 5;

  private final InstallationSettings settings;
  private final Console console;
  private final Path folder;

  MicroFiles(InstallationSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.folder = settings.data().server();
  }

  Path launcher() {
    return root().resolve("launch-micro.jar");
  }

  Path war() {
    return folder.resolve("entrepot.war");
  }

  Path process() {
    return folder.resolve("process");
  }

  Path log() {
    return logs().resolve("server.0.log");
  }

  /** Where a server that died leaves what it had to say. */
  Path lastWords() {
    return logs();
  }

  /** When the server died and was started again. */
  Path restarts() {
    return logs().resolve("restarts.log");
  }

  /** What is asked of the server before it deploys. */
  Path pings() {
    return folder.resolve("pings.asadmin");
  }

  /** Who keeps the server running. */
  Path keeper() {
    return folder.resolve("keeper");
  }

  /** Who asked for what. */
  Path accessLog() {
    return logs().resolve("access.log");
  }

  /** What the process printed itself, such as why the JVM did not start. */
  Path output() {
    return logs().resolve("server.out");
  }

  /** Makes all ready for a start of what is installed. */
  void prepare() {
    DataFolder.folder(folder, "rwx------");
    DataFolder.folder(logs(), "rwx------");
    if (!identity().equals(DataFolder.read(marker()).orElse(""))) {
      unpack();
    }
    freshen();
    try {
      copy(settings.home().resolve("server/entrepot.war"), war());
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  /**
   * Makes all ready for a start of what has run here last, whatever is installed by now. What an
   * earlier start left would be deployed a second time, so domain.xml and the deployed files begin
   * anew.
   */
  void freshen() {
    try {
      FolderTrees.delete(root().resolve("applications"));
      FolderTrees.delete(root().resolve("generated"));
      DomainFile.read(config("domain.xml.pristine"))
          .configure(settings.address())
          .write(config("domain.xml"));
      Files.writeString(config("logging.properties"), logging());
      Files.writeString(pings(), PING.repeat(PINGS));
      if (Files.exists(log())) {
        Files.move(
            log(), log().resolveSibling("server.before.log"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  private void unpack() {
    console.step("unpacking Payara Micro " + BuiltVersions.PAYARA);
    settings.data().requireSpace(500);
    FolderTrees.delete(root());
    try (var archives = Files.newDirectoryStream(folder, "*.jsa")) {
      for (Path archive : archives) {
        Files.delete(archive);
      }
      copy(settings.home().resolve("server/postgresql.jar"), driver());
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
    Processes.Ended ended = Processes.run(outputLauncher());
    if (!ended.well() || !Files.exists(launcher())) {
      throw failed(ended.said());
    }
    try {
      Files.copy(config("domain.xml"), config("domain.xml.pristine"));
      Files.copy(config("logging.properties"), config("logging.properties.pristine"));
    } catch (IOException failed) {
      throw CommandRefused.at(root(), failed);
    }
    DataFolder.writePrivately(marker(), identity());
  }

  private List<String> outputLauncher() {
    return List.of(
        ServerJvm.program(),
        "-jar",
        settings.home().resolve("server/payara-micro.jar").toString(),
        "--rootdir",
        root().toString(),
        "--outputLauncher",
        "--noHazelcast",
        "--addLibs",
        driver().toString());
  }

  private CommandRefused failed(String said) {
    if (CommandRefused.noSpace(said)) {
      return CommandRefused.full(folder, new IOException(said));
    }
    return new CommandRefused(
        ExitCode.SERVER,
        "Unpacking Payara Micro into "
            + root()
            + " failed: "
            + said.strip().lines().reduce((first, second) -> second).orElse("no reason given")
            + ".");
  }

  /** Logs go to files of their own, the newest is server.0.log. */
  private String logging() throws IOException {
    String pattern = logs().toString().replace("%", "%%").replace("\\", "\\\\") + "/server.%g.log";
    String ours =
        """
        handlers=java.util.logging.FileHandler
        java.util.logging.FileHandler.pattern=%s
        java.util.logging.FileHandler.limit=10000000
        java.util.logging.FileHandler.count=5
        java.util.logging.FileHandler.append=true
        java.util.logging.FileHandler.encoding=UTF-8
        java.util.logging.FileHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter
        com.sun.enterprise.server.logging.ODLLogFormatter.ansiColor=false
        """
            .formatted(pattern);
    String levels =
        Files.readString(config("logging.properties.pristine"), StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> !line.startsWith("handlers=") && !line.contains("ansiColor"))
            .reduce("", (all, line) -> all + line + "\n");
    return ours + levels;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Moving the data folder breaks the path of the driver, so the place is part of it. */
  private String identity() {
    return BuiltVersions.PAYARA + " at " + root();
  }

  /** Readable by the owner alone: an error may name what somebody typed. */
  private Path logs() {
    return settings.data().logs().resolve("server");
  }

  private Path marker() {
    return folder.resolve("unpacked");
  }

  private Path root() {
    return folder.resolve("payara");
  }

  private Path driver() {
    return folder.resolve("postgresql.jar");
  }

  private Path config(String file) {
    return root().resolve("config").resolve(file);
  }
}
