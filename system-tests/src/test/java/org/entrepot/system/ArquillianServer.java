package org.entrepot.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What an Arquillian container needs before it starts: a database, and for {@code
 * -Darquillian.launch=payara} or {@code wildfly} the server that the other tests installed, running
 * and without the application.
 */
public final class ArquillianServer implements LauncherSessionListener {

  private @Nullable Database database;
  private @Nullable Server server;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String container = System.getProperty("arquillian.launch");
    if (container == null) {
      return;
    }
    Database started = Database.start();
    database = started;
    for (Ports port : Ports.values()) {
      System.setProperty("port." + port.name(), Integer.toString(port.number()));
    }
    switch (container) {
      case "payara" -> start(new PayaraServer(started.environment()));
      case "wildfly" -> {
        WildFly wildfly = new WildFly(started.environment());
        System.setProperty("entrepot.wildfly.home", wildfly.home().toString());
        start(wildfly);
      }
      default -> prepareMicro(started.environment());
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (server != null) {
      server.stop();
    }
    if (database != null) {
      database.close();
    }
  }

  private void start(Server installed) {
    server = installed;
    installed.start();
    installed.undeploy();
  }

  /** Micro is Arquillian's own: it gets the pool by boot commands, and listens on loopback only. */
  private static void prepareMicro(Map<String, String> environment) {
    Path folder = Folders.fresh("arquillian");
    // from here, for a checkout's path may hold a space, and options are cut at spaces
    Path here = Path.of("").toAbsolutePath();
    System.setProperty("entrepot.boot", here.relativize(folder).toString());
    String listener =
        "configs.config.server-config.network-config.network-listeners.network-listener";
    String pool = "resources.jdbc-connection-pool.entrepot.property";
    try {
      Files.write(
          folder.resolve("preboot"),
          List.of("set " + listener + ".http-listener.address=127.0.0.1"));
      Files.write(
          folder.resolve("postboot"),
          List.of(
              "create-jdbc-connection-pool --datasourceclassname"
                  + " org.postgresql.ds.PGSimpleDataSource --restype javax.sql.DataSource entrepot",
              "set " + pool + ".url=" + environment.get("ENTREPOT_DB_URL"),
              "set " + pool + ".user=" + environment.get("ENTREPOT_DB_USER"),
              "set " + pool + ".password=" + environment.get("ENTREPOT_DB_PASSWORD"),
              "set resources.jdbc-resource.jdbc/__default.pool-name=entrepot",
              // the first connection loads the driver, which takes long on a busy machine
              "ping-connection-pool entrepot"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
