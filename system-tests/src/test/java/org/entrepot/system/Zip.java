package org.entrepot.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server's distribution. */
final class Zip {

  private Zip() {}

  /** Unpacks it with the JDK's own tool, then makes the scripts executable. */
  static void unpack(String file, Path folder) {
    if (!Files.isRegularFile(Path.of(file))) {
      throw new IllegalStateException("no distribution at '" + file + "': use -Pservers");
    }
    Command command = new Command(folder, Map.of());
    command.run(
        List.of(Path.of(System.getProperty("java.home"), "bin/jar").toString(), "xf", file));
    command.run(List.of("sh", "-c", "find . -path '*/bin/*' -type f -exec chmod u+x {} +"));
  }
}
