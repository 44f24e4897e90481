package org.entrepot.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the build made, and where the tests may write. */
final class Folders {

  /** The checkout. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** What all JVMs of a run write to. */
  static final Path SHARED = ROOT.resolve("system-tests/target");

  /** Servers and logs of this JVM. */
  static final Path TARGET = Forks.NUMBER == 1 ? SHARED : SHARED.resolve("fork-" + Forks.NUMBER);

  static final Path LAUNCHER = ROOT.resolve("launcher/target/entrepot/entrepot-launcher.jar");
  static final Path WAR = ROOT.resolve("web/target/entrepot.war");
  static final Path EAR = ROOT.resolve("ear/target/entrepot.ear");
  static final Path DEPLOY = ROOT.resolve("deploy");

  private Folders() {}

  /** An empty folder of this name under target. */
  static Path fresh(String name) {
    Path folder = TARGET.resolve(name);
    try (Stream<Path> old = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
      return Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
