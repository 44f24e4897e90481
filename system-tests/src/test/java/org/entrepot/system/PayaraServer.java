package org.entrepot.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Server with a domain of its own, prepared by deploy/payara. */
final class PayaraServer implements Server {

  private static final String DOMAIN = "entrepot";

  private final Path home = Folders.TARGET.resolve("payara/payara6");
  private final String admin = Integer.toString(Ports.PAYARA_ADMIN.number());
  private final Map<String, String> environment;

  PayaraServer(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "Payara Server";
  }

  @Override
  public URI url() {
    return URI.create("http://127.0.0.1:" + Ports.PAYARA.number() + "/entrepot/");
  }

  @Override
  public void install() {
    Zip.unpack(System.getProperty("entrepot.payara.zip", ""), Folders.fresh("payara"));
    asadmin("create-domain", "--nopassword", "--portbase", Integer.toString(Ports.BASE), DOMAIN);
    asadmin("start-domain", DOMAIN);
    Setup.check(options -> script("setup.sh", options));
    asadmin("stop-domain", DOMAIN);
  }

  /**
   * The domain counts itself as started before it has loaded the application; taken away meanwhile,
   * that leaves files behind which the next deployment takes for stale.
   */
  @Override
  public void start(Map<String, String> more) {
    asadmin(Server.with(environment, more), "start-domain", DOMAIN);
    if (Files.isDirectory(domain().resolve("applications/entrepot"))) {
      new Client(url()).awaitApplication();
    }
  }

  @Override
  public void stop() {
    asadmin("stop-domain", DOMAIN);
  }

  @Override
  public void kill() {
    try {
      String pid = Files.readString(domain().resolve("config/pid")).strip();
      Killing.atOnce(Long.parseLong(pid));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void deploy() {
    script("deploy.sh", "--ear", Folders.EAR.toString());
  }

  @Override
  public void undeploy() {
    script("deploy.sh", "--undeploy");
  }

  private Path domain() {
    return home.resolve("glassfish/domains/" + DOMAIN);
  }

  private void asadmin(String... words) {
    asadmin(environment, words);
  }

  private void asadmin(Map<String, String> settings, String... words) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(home.resolve("bin/asadmin").toString(), "--interactive=false"));
    command.addAll(List.of(words));
    new Command(home, settings).run(command);
  }

  private String script(String name, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Folders.DEPLOY.resolve("payara").resolve(name).toString());
    command.addAll(List.of("--port", admin));
    command.addAll(List.of(words));
    command.add(home.toString());
    return new Command(Folders.ROOT, environment).run(command);
  }
}
