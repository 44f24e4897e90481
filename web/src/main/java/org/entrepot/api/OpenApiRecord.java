package org.entrepot.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which members of a record can be null; looked up among the compiled classes of this module. */
record OpenApiRecord(Class<?> type) {

  /** The records of this module and those that they are made of, by their simple names. */
  static SortedMap<String, OpenApiRecord> all() {
    SortedMap<String, OpenApiRecord> records = new TreeMap<>();
    Path classes =
        Path.of(
            URI.create(
                OpenApiRecord.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.contains("Json") && file.endsWith(".class"))
          .forEach(file -> add(load(file), records));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return records;
  }

  boolean canBeNull(String member) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(member))
        .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  private static void add(Class<?> type, SortedMap<String, OpenApiRecord> records) {
    if (!type.isRecord()
        || records.putIfAbsent(type.getSimpleName(), new OpenApiRecord(type)) != null) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      add(component.getType(), records);
      if (component.getGenericType() instanceof ParameterizedType generic) {
        for (Type argument : generic.getActualTypeArguments()) {
          if (argument instanceof Class<?> each) {
            add(each, records);
          }
        }
      }
    }
  }

  private static Class<?> load(String file) {
    String name =
        file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.');
    try {
      return Class.forName(name, false, OpenApiRecord.class.getClassLoader());
    } catch (ClassNotFoundException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
