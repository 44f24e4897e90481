package org.entrepot.launcher;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.setting.Setting;

/** What Payara Micro is started by. */
final class ServerCommand {

  private final InstallationSettings settings;
  private final MicroFiles files;

  ServerCommand(InstallationSettings settings, MicroFiles files) {
    this.settings = settings;
    this.files = files;
  }

  /** Speaks to this database; what it prints goes to a file. */
  ProcessBuilder builder(Database app) {
    List<String> command = new ArrayList<>(List.of(ServerJvm.program()));
    command.addAll(ServerJvm.options(settings.data().server(), files.lastWords()));
    command.addAll(
        List.of(
            "-jar",
            files.launcher().toString(),
            "--noHazelcast",
            "--disablePhoneHome",
            "--port",
            Integer.toString(settings.port()),
            "--postbootcommandfile",
            files.pings().toString(),
            "--contextroot",
            "/",
            "--deploy",
            files.war().toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(settings.data().server().toFile());
    give(app, builder.environment());
    builder.environment().putIfAbsent(Setting.ACCESS_LOG.variable(), files.accessLog().toString());
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(files.output().toFile());
  }

  /** The database's variables, and none of its owner's. */
  static void give(Database app, Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("ENTREPOT_DB_"));
    environment.put(Setting.DB_URL.variable(), app.url());
    environment.put(Setting.DB_USER.variable(), app.user());
    environment.put(Setting.DB_PASSWORD.variable(), app.password());
  }
}
