package org.entrepot.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the packaged launcher as a process of its own, as ./entrepot does. */
final class Commands {

  /** What a person sees. */
  record Seen(int code, String out, String err) {}

  static final Path HOME = Path.of(System.getProperty("entrepot.home", "target/entrepot"));

  private final Path data;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> prefix = new ArrayList<>();

  Commands(Path data) {
    this.data = data;
  }

  Commands with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs it by way of another program, such as setpriv. */
  Commands by(String... command) {
    prefix.addAll(List.of(command));
    return this;
  }

  Seen run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            ServerJvm.program(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            HOME.resolve("entrepot-launcher.jar").toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .redirectInput(Path.of("/dev/null").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ENTREPOT_"));
    builder.environment().put("ENTREPOT_DATA", data.toString());
    builder.environment().put("ENTREPOT_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    Seen seen = new Seen(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    Files.delete(out);
    Files.delete(err);
    return seen;
  }
}
