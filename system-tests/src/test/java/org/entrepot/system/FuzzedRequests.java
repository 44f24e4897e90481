package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Requests as the contract has them, and then bent: values of other kinds, bodies cut short or said
 * twice, headers that are none. The same seed makes the same requests.
 */
final class FuzzedRequests {

  /** What breaks programs. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "9223372036854775807",
          "9223372036854775808",
          "1e400",
          "NaN",
          "1.5",
          "\0",
          "a\0b",
          "\u0001",
          "\n",
          "\uD83D\uDE00",
          "\uFEFF",
          "é",
          "中文",
          "%",
          "%00",
          "..",
          "../..",
          "/",
          "\\",
          ";",
          ";jsessionid=1",
          "'",
          "\"",
          "' or 1=1 --",
          "<script>",
          "${7*7}",
          "#{7*7}",
          "*",
          "?",
          "&",
          "=",
          "+",
          ",",
          "null",
          "true",
          "[]",
          "{}",
          "x".repeat(300),
          "x".repeat(3000),
          "2023-02-30",
          "0000-01-01",
          "9999-12-31",
          "10000-01-01",
          "2023-11-08",
          "2023-11-08T00:00:00Z",
          "-999999999-01-01T00:00:00Z",
          "+1000000000-12-31T23:59:59Z",
          "USD",
          "CN",
          "ciie-6",
          "MTIz",
          "AA",
          "AGE",
          "____",
          "yes",
          "no",
          "preview",
          "commit",
          "deals.csv",
          "section",
          "economy",
          "CLOSING",
          "ADMINISTRATOR",
          "exact",
          "metric:deals",
          "USD bn");

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/merge-patch+json",
          "text/csv",
          "application/zip",
          "text/plain",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "multipart/form-data",
          "application/json; charset=utf-16",
          "*/*",
          "json",
          "",
          "a/b/c",
          "application/json;",
          "\"",
          "application/octet-stream");

  private static final List<String> ACCEPTED =
      List.of(
          "application/json",
          "text/csv",
          "*/*",
          "text/html",
          "",
          "json",
          "*",
          "a/b/c",
          "text/csv;q=x",
          "application/json;q=0",
          ",,",
          "*/json",
          "image/*;q=0.1, */*;q=2",
          "application/problem+json",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final List<String> CONDITIONS =
      List.of("*", "\"0\"", "W/\"0\"", "0", "", "\"", "\"a\", \"b\"", "***");

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  private final Random random;
  private final Contract contract;
  private final Map<String, List<String>> known;
  private final List<String> callers;

  /**
   * A request.
   *
   * @param operation the one that it is made of
   * @param otherMethod whether its method is another than the operation's
   * @param caller whose token it carries
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two
  record Fuzzed(
      Contract.Operation operation,
      boolean otherMethod,
      String method,
      String path,
      String caller,
      List<String> headers,
      byte[] body) {

    @Override
    public String toString() {
      String text = new String(body, UTF_8);
      return "%s %s by %s %s %s"
          .formatted(
              method, path, caller, headers, text.length() > 300 ? text.substring(0, 300) : text);
    }
  }

  /**
   * @param known values by name of parameter that there is something of
   */
  FuzzedRequests(
      long seed, Contract contract, Map<String, List<String>> known, List<String> callers) {
    this.random = new Random(seed);
    this.contract = contract;
    this.known = known;
    this.callers = callers;
  }

  Fuzzed next() {
    Contract.Operation operation = pick(contract.operations());
    boolean other = chance(3);
    String method = other ? pick(METHODS) : operation.method();
    List<String> headers = new ArrayList<>();
    header(headers, "Accept", chance(60) ? "application/json" : pick(ACCEPTED));
    header(headers, "X-Requested-With", "fuzz");
    // whoever guesses passwords waits, which is not to be the other tests' wait
    header(headers, "X-Forwarded-For", "203.0.113." + random.nextInt(256));
    if (chance(10)) {
      header(headers, "Accept-Language", chance(50) ? "zh-CN" : odd());
    }
    if (chance(10)) {
      header(headers, "If-None-Match", pick(CONDITIONS));
    }
    if (operation.parameters().stream().anyMatch(each -> each.in().equals("header"))) {
      header(headers, "If-Match", chance(60) ? "*" : pick(CONDITIONS));
    }
    return new Fuzzed(
        operation,
        !method.equals(operation.method()),
        method,
        path(operation) + query(operation),
        pick(callers),
        headers,
        body(operation, headers));
  }

  private String path(Contract.Operation operation) {
    String path = operation.path();
    for (Contract.Parameter each : operation.parameters()) {
      if (each.in().equals("path")) {
        path = path.replace("{" + each.name() + "}", encoded(segment(each.name())));
      }
    }
    return path;
  }

  private String query(Contract.Operation operation) {
    List<String> query = new ArrayList<>();
    for (Contract.Parameter each : operation.parameters()) {
      if (each.in().equals("query") && chance(25)) {
        query.add(encoded(each.name()) + "=" + encoded(value(each.name())));
      }
    }
    if (chance(4)) {
      query.add(encoded(odd()) + "=" + encoded(odd()));
    }
    if (chance(2) && !query.isEmpty()) {
      query.add(query.get(0));
    }
    return query.isEmpty() ? "" : "?" + String.join("&", query);
  }

  private String value(String parameter) {
    List<String> there = known.getOrDefault(parameter, List.of());
    return there.isEmpty() || chance(25) ? odd() : pick(there);
  }

  /** Nothing that servers resolve or refuse before the API sees it, see OddRequestsIT. */
  private String segment(String parameter) {
    String value = value(parameter);
    while (value.isEmpty() || value.matches("(?s).*(\\.\\.|[/\\\\\0]).*")) {
      value = value(parameter);
    }
    return value;
  }

  private byte[] body(Contract.Operation operation, List<String> headers) {
    if (operation.bodies().isEmpty()) {
      return new byte[0];
    }
    String type = pick(List.copyOf(operation.bodies().keySet()));
    header(headers, "Content-Type", chance(92) ? type : pick(TYPES));
    JsonObject schema = operation.bodies().get(type);
    String text =
        type.endsWith("json") && schema != null
            ? json(schema, 0)
            : "edition,deal\n" + odd() + ",1\n";
    return bent(text.getBytes(UTF_8));
  }

  private String json(JsonObject named, int depth) {
    JsonObject schema = contract.resolved(named);
    if (chance(6) || depth > 4) {
      return pick(
          List.of(
              "null", "1", "-1e400", "\"\"", "[]", "{}", "true", "[null]", "[[1]]", "{\"a\":1}"));
    }
    return switch (Contract.type(schema)) {
      case "array" -> "[" + json(schema.getJsonObject("items"), depth + 1) + "]";
      case "string" -> quoted(chance(70) ? odd() : "x");
      case "boolean" -> chance(50) ? "true" : "false";
      case "integer", "number" -> Integer.toString(random.nextInt());
      default -> object(schema, depth);
    };
  }

  private String object(JsonObject schema, int depth) {
    Map<String, String> members = new LinkedHashMap<>();
    if (schema.containsKey("properties")) {
      schema
          .getJsonObject("properties")
          .forEach(
              (name, of) -> {
                if (chance(85)) {
                  members.put(name, json(of.asJsonObject(), depth + 1));
                }
              });
    }
    if (schema.containsKey("additionalProperties") || chance(5)) {
      members.put(chance(70) ? "value" : odd(), quoted(odd()));
    }
    StringBuilder text = new StringBuilder("{");
    members.forEach(
        (name, value) ->
            text.append(text.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value));
    return text.append('}').toString();
  }

  /** Mostly as it is. */
  private byte[] bent(byte[] body) {
    if (body.length == 0 || chance(80)) {
      return body;
    }
    byte[] bent = body.clone();
    switch (random.nextInt(5)) {
      case 0 -> bent = Arrays.copyOf(body, random.nextInt(body.length));
      case 1 -> bent[random.nextInt(body.length)] = (byte) random.nextInt(256);
      case 2 -> {
        bent = Arrays.copyOf(body, 2 * body.length);
        System.arraycopy(body, 0, bent, body.length, body.length);
      }
      case 3 -> bent = "[".repeat(1 + random.nextInt(5_000)).getBytes(UTF_8);
      default -> random.nextBytes(bent);
    }
    return bent;
  }

  /** Headers cannot have everything. */
  private static void header(List<String> headers, String name, String value) {
    headers.add(name);
    headers.add(value.replaceAll("[^\\x20-\\x7e]", "?"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      quoted.append(
          each < ' ' || each == '"' || each == '\\' ? "\\u%04x".formatted((int) each) : "" + each);
    }
    return quoted.append('"').toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private String odd() {
    return pick(ODD);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
