package org.entrepot.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Payara Micro with the WAR, as {@code ./entrepot start} runs it on a PostgreSQL of one's own. */
final class Micro implements Server {

  private final Path data = Folders.TARGET.resolve("micro");
  private final Map<String, String> environment;

  Micro(Map<String, String> database) {
    environment = new HashMap<>(database);
    environment.put("ENTREPOT_DATA", data.toString());
    environment.put("ENTREPOT_HTTP_PORT", Integer.toString(Ports.MICRO.number()));
    environment.put("ENTREPOT_JAVA_OPTIONS", SHORT_LIVED);
  }

  @Override
  public String name() {
    return "Payara Micro";
  }

  @Override
  public URI url() {
    return URI.create("http://127.0.0.1:" + Ports.MICRO.number() + "/");
  }

  @Override
  public void install() {
    Folders.fresh("micro");
  }

  @Override
  public void start(Map<String, String> more) {
    Program.run(Folders.TARGET, Server.with(environment, more), "start");
  }

  @Override
  public void stop() {
    Program.run(Folders.TARGET, environment, "stop");
  }

  @Override
  public void kill() {
    try {
      String process = Files.readAllLines(data.resolve("server/process")).get(0);
      Killing.atOnce(Long.parseLong(process));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Nothing to do: Micro has its application from its start. */
  @Override
  public void deploy() {}

  /** Nothing to do: without its application Micro does not run. */
  @Override
  public void undeploy() {}

  /** Micro takes no other application while it runs: a start with the WAR as it is then. */
  @Override
  public void redeploy() {
    stop();
    start();
  }
}
