package org.entrepot.event;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an event says, as JSON. */
final class EventData {

  static String json(Map<String, Object> data) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    data.forEach(
        (name, value) -> {
          if (value instanceof Boolean flag) {
            json.add(name, flag);
          } else if (value instanceof BigDecimal number) {
            json.add(name, number);
          } else if (value instanceof Number number) {
            json.add(name, number.longValue());
          } else {
            json.add(name, (String) value);
          }
        });
    return json.build().toString();
  }

  /** Whole numbers come back as long. */
  static SortedMap<String, Object> parse(String json) {
    SortedMap<String, Object> data = new TreeMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.forEach((name, value) -> data.put(name, value(value)));
    }
    return data;
  }

  private static Object value(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      return number.isIntegral() ? (Object) number.longValueExact() : number.bigDecimalValue();
    }
    return value == JsonValue.TRUE;
  }

  private EventData() {}
}
