package org.entrepot.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where this installation is and what it talks to. Options win over the environment.
 *
 * @param home the folder with the jar, its libraries and the server
 * @param external the PostgreSQL that ENTREPOT_DB_URL names; none in evaluation mode
 * @param owner the role that migrates the external database, where it is given
 */
public record Settings(
    Path home,
    DataFolder data,
    Optional<Database> external,
    Optional<Database> owner,
    String address,
    int port) {

  private static final int PORT = 8080;

  /** Reads the environment and what was typed. */
  static Settings of(Map<String, String> environment, Place typed) {
    Optional<String> url = value(environment, "ENTREPOT_DB_URL");
    return new Settings(
        homeOf(),
        new DataFolder(dataOf(environment, typed)),
        url.map(at -> login(environment, at, "")),
        url.filter(at -> value(environment, "ENTREPOT_DB_OWNER_USER").isPresent())
            .map(at -> login(environment, at, "OWNER_")),
        addressOf(environment, typed),
        typed
            .port()
            .map(port -> portOf("--port", port.toString()))
            .orElseGet(() -> portOf(environment)));
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

  private static Database login(Map<String, String> environment, String url, String role) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Refusal(
          Exit.USAGE,
          "ENTREPOT_DB_URL is not the JDBC URL of a PostgreSQL: write it as"
              + " jdbc:postgresql://host:5432/entrepot.");
    }
    return new Database(
        url,
        required(environment, "ENTREPOT_DB_" + role + "USER"),
        required(environment, "ENTREPOT_DB_" + role + "PASSWORD"));
  }

  private static String required(Map<String, String> environment, String name) {
    return value(environment, name)
        .orElseThrow(
            () ->
                new Refusal(
                    Exit.USAGE,
                    "ENTREPOT_DB_URL is set and " + name + " is not: set both, or neither."));
  }

  private static String addressOf(Map<String, String> environment, Place typed) {
    if (typed.address().filter(String::isBlank).isPresent()) {
      throw new Refusal(
          Exit.USAGE, "--bind wants an address of this machine, or 0.0.0.0 for all of them.");
    }
    return typed
        .address()
        .or(() -> value(environment, "ENTREPOT_HTTP_ADDRESS"))
        .orElse("127.0.0.1")
        .strip();
  }

  private static int portOf(Map<String, String> environment) {
    return portOf(
        "ENTREPOT_HTTP_PORT",
        value(environment, "ENTREPOT_HTTP_PORT").orElse(Integer.toString(PORT)));
  }

  private static int portOf(String name, String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
      throw new Refusal(Exit.USAGE, name + " is no port: give a number from 1 to 65535.");
    }
    return Integer.parseInt(text);
  }

  private static Path dataOf(Map<String, String> environment, Place typed) {
    return typed
        .data()
        .or(() -> value(environment, "ENTREPOT_DATA").map(Path::of))
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
                Settings.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    Path folder = jar.getParent();
    return folder == null ? jar : folder;
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }
}
