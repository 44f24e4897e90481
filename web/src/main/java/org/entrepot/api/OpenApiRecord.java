package org.entrepot.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which members of a record can be null; looked up among the compiled classes of this module. */
record OpenApiRecord(Class<?> type) {

  /** The records of this module and those that they are made of, by their simple names. */
  static SortedMap<String, OpenApiRecord> all() {
    SortedMap<String, OpenApiRecord> records = new TreeMap<>();
    BuiltClasses.beside(OpenApiRecord.class, "Json").forEach(each -> add(each, records));
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
}
