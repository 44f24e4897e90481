package org.entrepot.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the committed description of the API says of its operations. */
final class Contract {

  private static final Path COMMITTED = Path.of("..", "web", "src/main/openapi/openapi.json");
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "patch", "head", "options");

  private final JsonObject document;
  private final List<Operation> operations = new ArrayList<>();

  /**
   * A parameter.
   *
   * @param in path, query or header
   */
  record Parameter(String name, String in) {}

  /**
   * An operation.
   *
   * @param path with names in braces
   * @param bodies schema by media type
   * @param answers media types by status, or by default
   */
  record Operation(
      String method,
      String path,
      List<Parameter> parameters,
      Map<String, JsonObject> bodies,
      Map<String, List<String>> answers) {

    /** Whether it says that it answers like that. */
    boolean declares(int status, String type) {
      List<String> types = answers.get(Integer.toString(status));
      if (types == null) {
        types = status >= 400 ? answers.get("default") : null;
      }
      return types != null
          && (types.isEmpty() ? type.isEmpty() : types.stream().anyMatch(each -> same(each, type)));
    }

    private static boolean same(String one, String other) {
      return bare(one).equals(bare(other));
    }

    private static String bare(String type) {
      return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private Contract(JsonObject document) {
    this.document = document;
    document
        .getJsonObject("paths")
        .forEach((path, item) -> METHODS.forEach(each -> add(path, item.asJsonObject(), each)));
  }

  static Contract committed() {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(COMMITTED))) {
      return new Contract(reader.readObject());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  List<Operation> operations() {
    return operations;
  }

  /** What a schema refers to, or itself. */
  JsonObject resolved(JsonObject schema) {
    if (!schema.containsKey("$ref")) {
      return schema;
    }
    String name = schema.getString("$ref").replaceFirst(".*/", "");
    return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
  }

  /** The first kind that a schema names. */
  static String type(JsonObject schema) {
    JsonValue type = schema.get("type");
    if (type instanceof JsonString one) {
      return one.getString();
    }
    return type instanceof JsonArray several ? several.getString(0) : "object";
  }

  private void add(String path, JsonObject item, String method) {
    JsonObject operation = item.getJsonObject(method);
    if (operation == null) {
      return;
    }
    List<Parameter> parameters = new ArrayList<>();
    for (JsonObject holder : List.of(item, operation)) {
      Optional.ofNullable(holder.getJsonArray("parameters")).stream()
          .flatMap(all -> all.getValuesAs(JsonObject.class).stream())
          .map(each -> new Parameter(each.getString("name"), each.getString("in")))
          .forEach(parameters::add);
    }
    operations.add(
        new Operation(
            method.toUpperCase(Locale.ROOT),
            path,
            parameters,
            bodies(operation),
            answers(operation)));
  }

  private static Map<String, JsonObject> bodies(JsonObject operation) {
    Map<String, JsonObject> bodies = new TreeMap<>();
    if (operation.containsKey("requestBody")) {
      operation
          .getJsonObject("requestBody")
          .getJsonObject("content")
          .forEach(
              (type, content) -> bodies.put(type, content.asJsonObject().getJsonObject("schema")));
    }
    return bodies;
  }

  private static Map<String, List<String>> answers(JsonObject operation) {
    Map<String, List<String>> answers = new TreeMap<>();
    operation
        .getJsonObject("responses")
        .forEach(
            (status, answer) ->
                answers.put(
                    status,
                    Optional.ofNullable(answer.asJsonObject().getJsonObject("content"))
                        .map(content -> List.copyOf(content.keySet()))
                        .orElse(List.of())));
    return answers;
  }
}
