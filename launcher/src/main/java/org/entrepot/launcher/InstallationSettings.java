package org.entrepot.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.entrepot.setting.Setting;

/**
 * Where this installation is and what it talks to. Options win over the environment.
 *
 * @param home the folder with the jar, its libraries and the server
 * @param external the PostgreSQL that ENTREPOT_DB_URL names; none in evaluation mode
 * @param owner the role that migrates the external database, where it is given
 */
public record InstallationSettings(
    Path home,
    DataFolder data,
    Optional<Database> external,
    Optional<Database> owner,
    String address,
    int port) {

  /** As the environment of this process and what was typed say. */
  static InstallationSettings of(InstallationOption typed) {
    return of(EnvironmentVariables.ofProcess(), typed);
  }

  /** The settings of an installation in a given environment. */
  static InstallationSettings of(EnvironmentVariables set, InstallationOption typed) {
    Optional<String> url = set.value(Setting.DB_URL);
    return new InstallationSettings(
        homeOf(),
        new DataFolder(dataOf(set, typed)),
        url.map(at -> login(set, at, Setting.DB_USER, Setting.DB_PASSWORD)),
        url.filter(at -> set.value(Setting.DB_OWNER_USER).isPresent())
            .map(at -> login(set, at, Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD)),
        addressOf(set, typed),
        typed
            .port()
            .map(port -> typedPort(port.toString()))
            .orElseGet(() -> Integer.parseInt(set.value(Setting.HTTP_PORT).orElseThrow())));
  }

  /** Whether PostgreSQL is ours, inside the data folder. */
  boolean evaluation() {
    return external.isEmpty();
  }

  /** Where people on this machine find it. */
  URI url() {
    boolean everywhere = address.equals("0.0.0.0") || address.equals("::") || local();
    String host = everywhere ? "localhost" : address;
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
  }

  private boolean local() {
    return address.equals("127.0.0.1") || address.equals("localhost");
  }

  private static Database login(
      EnvironmentVariables set, String url, Setting user, Setting password) {
    return new Database(url, set.required(user), set.required(password));
  }

  private static String addressOf(EnvironmentVariables set, InstallationOption typed) {
    if (typed.address().filter(String::isBlank).isPresent()) {
      throw new CommandRefused(
          ExitCode.USAGE, "--bind needs an address of this machine, or 0.0.0.0 for all of them.");
    }
    return typed.address().or(() -> set.value(Setting.HTTP_ADDRESS)).orElseThrow().strip();
  }

  private static int typedPort(String text) {
    if (!Setting.HTTP_PORT.takes(text)) {
      throw new CommandRefused(
          ExitCode.USAGE, "--port is not a port: use a number from 1 to 65535.");
    }
    return Integer.parseInt(text);
  }

  private static Path dataOf(EnvironmentVariables set, InstallationOption typed) {
    return typed
        .data()
        .or(() -> set.value(Setting.DATA).map(Path::of))
        .orElseGet(() -> Path.of(System.getProperty("entrepot.checkout", "."), "data"));
  }

  private static Path homeOf() {
    String named = System.getProperty("entrepot.home");
    if (named != null) {
      return Path.of(named);
    }
    Path jar =
        Path.of(
            URI.create(
                InstallationSettings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    Path folder = jar.getParent();
    return folder == null ? jar : folder;
  }
}
