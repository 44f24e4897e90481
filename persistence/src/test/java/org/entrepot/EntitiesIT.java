package org.entrepot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrepot.edition.Edition;
import org.junit.jupiter.api.Test;

class EntitiesIT {

  private static final Pattern LISTED = Pattern.compile("<class>([^<]+)</class>");

  @Test
  void theUnitListsEveryEntity() throws IOException, URISyntaxException {
    List<String> mapped = new ArrayList<>(mapped(Edition.class));
    mapped.addAll(mapped(InstantConverter.class));

    assertThat(mapped).contains("org.entrepot.edition.Edition", "org.entrepot.job.Job");
    assertThat(listed()).containsExactlyInAnyOrderElementsOf(mapped);
  }

  private static List<String> listed() throws IOException {
    try (InputStream unit = EntitiesIT.class.getResourceAsStream("/META-INF/persistence.xml")) {
      Matcher classes = LISTED.matcher(new String(unit.readAllBytes(), UTF_8));
      return classes.results().map(found -> found.group(1)).toList();
    }
  }

  /** Mapped classes of the module that this class is in, be it a folder or an archive. */
  private static List<String> mapped(Class<?> ofModule) throws IOException, URISyntaxException {
    URI place = ofModule.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (place.getPath().endsWith(".jar")) {
      URI archive = URI.create("jar:" + place);
      try (FileSystem files = FileSystems.newFileSystem(archive, Map.of())) {
        return mapped(files.getPath("/"));
      }
    }
    return mapped(Path.of(place));
  }

  private static List<String> mapped(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.startsWith("org/entrepot/") && file.endsWith(".class"))
          .filter(file -> !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .filter(EntitiesIT::isMapped)
          .toList();
    }
  }

  private static boolean isMapped(String name) {
    try {
      Class<?> type = Class.forName(name, false, EntitiesIT.class.getClassLoader());
      return type.isAnnotationPresent(Entity.class)
          || type.isAnnotationPresent(Embeddable.class)
          || type.isAnnotationPresent(Converter.class);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
