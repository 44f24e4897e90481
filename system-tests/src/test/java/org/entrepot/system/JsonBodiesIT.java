package org.entrepot.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
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
  private static final String EDITION = "editions/" + EXPO.edition();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final List<String> OPERATIONS =
      List.of(
          "POST session",
          "PUT session/password",
          "POST tokens",
          "POST claims",
          "POST claims/readings",
          "POST outlook",
          "POST " + EDITION + "/status",
          "PATCH " + EDITION + "/registers/deals/D-0",
          "POST " + EDITION + "/registers/deals/D-0/withdrawal",
          "POST " + EDITION + "/registers/deals/withdrawals",
          "POST " + EDITION + "/registers/deals/reinstatements");

  private final Client administrator;

  JsonBodiesIT(Tokens tokens, Client anyone) {
    this.administrator = anyone.bearing(tokens.of("ADMINISTRATOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client anyone) {
    new Imports(anyone.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
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
    for (String operation : OPERATIONS) {
      Answer answer = send(operation, body);
      assertThat(answer.status())
          .as(operation + " " + answer.body())
          .isEqualTo(code.equals("json.large") ? 413 : 400);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      assertThat(answer.json().getString("code")).as(operation).isEqualTo(code);
    }
  }

  @Test
  void aMemberOfAnotherKindIsNamed() {
    Answer answer =
        send("PATCH " + EDITION + "/registers/deals/D-0", "{\"fields\":[1]}".getBytes(UTF_8));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().getString("code")).isEqualTo("json.kind");
    assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("fields");
  }

  @Test
  void aByteOrderMarkIsNoMistake() {
    Answer answer =
        send("POST claims/readings", "\uFEFF{\"text\":\"128 countries\"}".getBytes(UTF_8));
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
            "application/json",
            "X-Requested-With",
            "JsonBodiesIT");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getString("code")).isEqualTo("json.cut");
  }

  private Answer send(String operation, byte[] body) {
    String[] parts = operation.split(" ", -1);
    return Assertions.assertTimeoutPreemptively(
        PATIENCE,
        () ->
            administrator.send(
                parts[0],
                parts[1],
                BodyPublishers.ofByteArray(body),
                "Content-Type",
                "application/json",
                "If-Match",
                "*"));
  }
}
