package org.entrepot.bundle;

import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that all concepts declare, found as the container finds them. */
public final class AllFiles {

  private static final String DECLARING = "Files.class";

  private AllFiles() {}

  /**
   * What all {@code *Files} classes produce.
   *
   * @param beans what their methods ask for
   */
  public static DeclaredFiles declared(Object... beans) {
    List<BundleFile> files =
        classes().stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Produces.class))
            .filter(method -> method.getReturnType().equals(BundleFile.class))
            .map(method -> produced(method, beans))
            .toList();
    return new DeclaredFiles(files);
  }

  private static BundleFile produced(Method method, Object... beans) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> Arrays.stream(beans).filter(type::isInstance).findFirst().orElseThrow())
            .toArray();
    try {
      return (BundleFile) method.invoke(null, arguments);
    } catch (ReflectiveOperationException failed) {
      throw new LinkageError(method.toString(), failed);
    }
  }

  private static List<Class<?>> classes() {
    try {
      URI built = BundleFile.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (!built.getPath().endsWith(".jar")) {
        return classes(Path.of(built));
      }
      try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + built), Map.of())) {
        return classes(jar.getPath("/"));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (URISyntaxException failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<Class<?>> classes(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(path -> root.relativize(path).toString())
          .filter(name -> name.endsWith(DECLARING))
          .<Class<?>>map(name -> named(name.replace(".class", "").replaceAll("[/\\\\]", ".")))
          .toList();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException failed) {
      throw new LinkageError(name, failed);
    }
  }
}
