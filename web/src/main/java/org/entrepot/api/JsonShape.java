package org.entrepot.api;

import com.fasterxml.jackson.core.JsonToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of JSON value a type is bound to. A member may be null, which says as much as none; an
 * item of an array may not.
 *
 * @param type null where anything will do
 * @param needed whether null will not do
 */
record JsonShape(@Nullable Type type, boolean needed) {

  private static final JsonShape ANYTHING = new JsonShape(null, false);

  /** Of a whole body. */
  JsonShape(Type type) {
    this(type, true);
  }

  boolean takes(JsonToken token) {
    if (type == null) {
      return true;
    }
    if (token == JsonToken.VALUE_NULL) {
      return !needed;
    }
    return switch (name()) {
      case "object" -> token == JsonToken.START_OBJECT;
      case "array" -> token == JsonToken.START_ARRAY;
      case "boolean" -> token.isBoolean();
      case "number" -> token.isNumeric();
      default -> token.isScalarValue(); // a number is taken for its text
    };
  }

  /** In JSON's own words. */
  String name() {
    Class<?> raw = raw(type);
    if (raw.isRecord() || Map.class.isAssignableFrom(raw)) {
      return "object";
    }
    if (raw.isArray() || Collection.class.isAssignableFrom(raw)) {
      return "array";
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return "boolean";
    }
    return raw.isPrimitive() || Number.class.isAssignableFrom(raw) ? "number" : "string";
  }

  static String name(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case VALUE_STRING -> "string";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_NULL -> "null";
      default -> "number";
    };
  }

  /** Of a member of an object. */
  JsonShape member(String member) {
    Class<?> raw = raw(type);
    if (raw.isRecord()) {
      return Stream.of(raw.getRecordComponents())
          .filter(component -> component.getName().equals(member))
          .map(RecordComponent::getGenericType)
          .map(each -> new JsonShape(each, false))
          .findFirst()
          .orElse(ANYTHING);
    }
    return Map.class.isAssignableFrom(raw) ? argument(1, false) : ANYTHING;
  }

  /** Of an item of an array. */
  JsonShape item() {
    return Collection.class.isAssignableFrom(raw(type)) ? argument(0, true) : ANYTHING;
  }

  private JsonShape argument(int which, boolean needed) {
    return type instanceof ParameterizedType generic
        ? new JsonShape(generic.getActualTypeArguments()[which], needed)
        : ANYTHING;
  }

  private static Class<?> raw(@Nullable Type type) {
    if (type instanceof ParameterizedType generic) {
      return raw(generic.getRawType());
    }
    return type instanceof Class<?> known ? known : Object.class;
  }
}
