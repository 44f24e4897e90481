package org.entrepot.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** WildFly, prepared by deploy/wildfly. */
final class WildFly implements Server {

  private static final Duration LONG = Duration.ofMinutes(4);

  /** Ports that have no property of their own move along with this one. */
  private static final int OFFSET = Ports.WILDFLY.number() - 8080;

  private final Map<String, String> environment;
  private final Path folder = Folders.TARGET.resolve("wildfly");
  private @Nullable Process running;
  private boolean deployed;

  WildFly(Map<String, String> environment) {
    this.environment = new HashMap<>(environment);
    this.environment.put("PREPEND_JAVA_OPTS", SHORT_LIVED);
  }

  @Override
  public String name() {
    return "WildFly";
  }

  @Override
  public URI url() {
    return URI.create("http://127.0.0.1:" + Ports.WILDFLY.number() + "/entrepot/");
  }

  @Override
  public URI health() {
    return URI.create("http://" + controller());
  }

  @Override
  public void install() {
    Zip.unpack(System.getProperty("entrepot.wildfly.zip", ""), Folders.fresh("wildfly"));
    Setup.check(options -> script("setup.sh", options));
  }

  @Override
  public void start(Map<String, String> more) {
    List<String> command = new ArrayList<>();
    command.add(home().resolve("bin/standalone.sh").toString());
    command.addAll(List.of("-c", "standalone-full.xml"));
    command.add("-Djboss.socket.binding.port-offset=" + OFFSET);
    command.add("-Djboss.management.http.port=" + (Ports.WILDFLY_MANAGEMENT.number() - OFFSET));
    command.add("-Djboss.https.port=" + (Ports.WILDFLY_HTTPS.number() - OFFSET));
    Process started =
        new Command(home(), Server.with(environment, more))
            .start(folder.resolve("console.log"), command);
    running = started;
    if (deployed) {
      new Client(url()).awaitApplication();
      return;
    }
    Await.until(
        "WildFly has started, see " + folder + "/console.log",
        LONG,
        () -> cli("read-attribute server-state").contains("running") || !started.isAlive());
  }

  @Override
  public void stop() {
    Process process = running;
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroy);
      Await.until("WildFly has stopped", LONG, () -> !process.isAlive());
      running = null;
    }
  }

  @Override
  public void kill() {
    Process process = running;
    if (process != null) {
      Killing.atOnce(process.toHandle());
      running = null;
    }
  }

  @Override
  public void deploy() {
    script("deploy.sh", "--controller", controller(), "--ear", Folders.EAR.toString());
    deployed = true;
  }

  @Override
  public void undeploy() {
    script("deploy.sh", "--controller", controller(), "--undeploy");
    deployed = false;
  }

  private String cli(String command) {
    try {
      return new Command(home(), environment)
          .run(
              List.of(
                  home().resolve("bin/jboss-cli.sh").toString(),
                  "--connect",
                  "--controller=" + controller(),
                  "--command=" + command));
    } catch (IllegalStateException notYet) {
      return "";
    }
  }

  private static String controller() {
    return "127.0.0.1:" + Ports.WILDFLY_MANAGEMENT.number();
  }

  private String script(String name, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Folders.DEPLOY.resolve("wildfly").resolve(name).toString());
    command.addAll(List.of(words));
    command.add(home().toString());
    return new Command(Folders.ROOT, environment).run(command);
  }

  /** Where it was unpacked. */
  Path home() {
    try (var found = Files.newDirectoryStream(folder, "wildfly-*")) {
      return found.iterator().next();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
