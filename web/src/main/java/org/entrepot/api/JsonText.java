package org.entrepot.api;

import static java.time.ZoneOffset.UTC;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How JSON is written, the same on every server: members in the order in which a record declares
 * them, those without a value as null, exact decimals as strings, dates and instants in ISO 8601.
 * JSON-B would sort the members, want public records, and be configured in each server's own way.
 */
final class JsonText {

  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

  /** The six digits that the ledger keeps, so that instants sort as text. */
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(UTC);

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  static byte[] of(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = GENERATORS.createGenerator(bytes)) {
      new JsonText(json).write(value);
    }
    return bytes.toByteArray();
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Record object) {
      writeObject(object);
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (key, member) -> {
            json.writeKey(key.toString());
            write(member);
          });
      json.writeEnd();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      list.forEach(this::write);
      json.writeEnd();
    } else {
      writeSimple(value);
    }
  }

  private void writeObject(Record object) {
    json.writeStartObject();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      json.writeKey(component.getName());
      write(read(object, component));
    }
    json.writeEnd();
  }

  private void writeSimple(Object value) {
    if (value instanceof String text) {
      json.write(text);
    } else if (value instanceof Boolean flag) {
      json.write(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      json.write(((Number) value).longValue());
    } else if (value instanceof BigDecimal exact) {
      json.write(exact.toPlainString());
    } else if (value instanceof Instant instant) {
      json.write(MICROSECONDS.format(instant));
    } else if (value instanceof LocalDate || value instanceof Enum) {
      json.write(value.toString());
    } else {
      throw new IllegalArgumentException("The API has no form for " + value.getClass());
    }
  }

  private static @Nullable Object read(Record object, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("Cannot read " + component, failed);
    }
  }
}
