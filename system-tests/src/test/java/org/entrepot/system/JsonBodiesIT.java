package org.entrepot.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JSON that is none, to every operation that takes JSON: an answer at once that says what is wrong.
 */
@ExtendWith(Running.class)
class JsonBodiesIT {

  private static final SmallExpo EXPO = new SmallExpo("json");
  private static final String DEAL = "editions/" + EXPO.edition() + "/registers/deals/D-0";
  private static final String JSON = "application/json";
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What stands in the braces of a path; whatever else is named there is nobody. */
  private static final Map<String, String> KNOWN =
      Map.of("edition", EXPO.edition(), "register", "deals", "code", "D-0", "alpha2", "DE");

  private static final List<Sent> OPERATIONS =
      Contract.committed().operations().stream().flatMap(JsonBodiesIT::taken).toList();

  /**
   * A body of this type is sent there.
   *
   * @param path under /api/v1
   */
  private record Sent(String method, String path, String type) {}

  private final Client administrator;

  /** A person: tokens have no account to look after. */
  JsonBodiesIT(Client anyone) {
    this.administrator = anyone.signedIn("json-boss");
  }

  @BeforeAll
  static void expo(Database database, Tokens tokens, Client anyone) {
    database.person("json-boss", "ADMINISTRATOR");
    new Imports(anyone.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
  }

  /** How the operation takes JSON, if it does. */
  private static Stream<Sent> taken(Contract.Operation operation) {
    String path = operation.path().replaceFirst("^/api/v1/", "");
    for (Contract.Parameter each : operation.parameters()) {
      path = path.replace("{" + each.name() + "}", KNOWN.getOrDefault(each.name(), "1"));
    }
    String filled = path;
    return operation.bodies().keySet().stream()
        .filter(type -> type.endsWith("json"))
        .map(type -> new Sent(operation.method(), filled, type));
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        broken("json.cut", "{\"x\":{"),
        broken("json.cut", "{\"x\":["),
        broken("json.cut", "{\"x\":\"a"),
        broken("json.whole", "[{}]"),
        broken("json.whole", "null"),
        broken("json.whole", "\"\""),
        broken("json.more", "{}x"),
        broken("json.more", "{}{}"),
        broken("json.twice", "{\"a\":1,\"a\":1}"),
        broken("json.deep", "{\"a\":" + "[".repeat(10_000)),
        broken("json.deep", "{\"a\":".repeat(10_000)),
        broken("json.empty", ""),
        broken("json.nul", "{\"a\":\"\\u0000\"}"),
        broken("json.syntax", "{\"a\":\"\0\"}"),
        broken("json.surrogate", "{\"a\":\"\\ud800\"}"),
        broken("json.syntax", "{'a':1}"),
        Arguments.of("json.utf8", "{\"a\":\"é\"}".getBytes(ISO_8859_1)),
        Arguments.of("json.large", (" ".repeat(3 << 20) + "{}").getBytes(UTF_8)));
  }

  private static Arguments broken(String code, String body) {
    return Arguments.of(code, body.getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isRefusedByEveryOperationWithWhatIsWrong(String code, byte[] body) {
    assertThat(OPERATIONS)
        .contains(new Sent("POST", "session", JSON), new Sent("PATCH", DEAL, MERGE_PATCH));
    for (Sent operation : OPERATIONS) {
      Answer answer = send(operation, body);
      assertThat(answer.status())
          .as(operation + " " + answer.body())
          .isEqualTo(code.equals("json.large") ? 413 : 400);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      assertThat(answer.json().getString("code")).as(operation.toString()).isEqualTo(code);
    }
  }

  @Test
  void aMemberOfAnotherKindIsNamed() {
    Answer answer = send(new Sent("PATCH", DEAL, MERGE_PATCH), "{\"fields\":[1]}".getBytes(UTF_8));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().getString("code")).isEqualTo("json.kind");
    assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("fields");
  }

  @Test
  void aByteOrderMarkIsNoMistake() {
    Answer answer =
        send(
            new Sent("POST", "claims/readings", JSON),
            "\uFEFF{\"text\":\"128 countries\"}".getBytes(UTF_8));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void nobodyNeedsToSignInToBeRefused(Client anyone) {
    Answer answer =
        anyone.send(
            "POST",
            "session",
            BodyPublishers.ofString("{\"x\":{"),
            "Content-Type",
            JSON,
            "X-Requested-With",
            "JsonBodiesIT");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("code")).isEqualTo("json.cut");
  }

  private Answer send(Sent operation, byte[] body) {
    return Assertions.assertTimeoutPreemptively(
        PATIENCE,
        () ->
            administrator.send(
                operation.method(),
                operation.path(),
                BodyPublishers.ofByteArray(body),
                "Content-Type",
                operation.type(),
                "If-Match",
                "*",
                "X-Requested-With",
                "JsonBodiesIT"));
  }
}
