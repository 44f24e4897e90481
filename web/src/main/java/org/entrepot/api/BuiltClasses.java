package org.entrepot.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiled classes of a module, when the description of the API is made. */
final class BuiltClasses {

  private BuiltClasses() {}

  /**
   * Those that lie where this one does, in a folder or an archive.
   *
   * @param name stands in their names
   */
  static List<Class<?>> beside(Class<?> one, String name) {
    Path place =
        Path.of(URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString()));
    try {
      if (Files.isDirectory(place)) {
        return under(place, name);
      }
      try (FileSystem archive = FileSystems.newFileSystem(place)) {
        return under(archive.getPath("/"), name);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Class<?>> under(Path root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.contains(name) && file.endsWith(".class"))
          .<Class<?>>map(BuiltClasses::load)
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name =
        file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.');
    try {
      return Class.forName(name, false, BuiltClasses.class.getClassLoader());
    } catch (ClassNotFoundException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
