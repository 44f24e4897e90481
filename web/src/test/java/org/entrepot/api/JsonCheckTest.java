package org.entrepot.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCheckTest {

  /** One member of each kind. */
  record Wanted(
      @Nullable String name,
      @Nullable Map<String, @Nullable String> fields,
      @Nullable List<String> codes,
      @Nullable Instant when,
      @Nullable Boolean sure,
      @Nullable Integer count,
      @Nullable Wanted inner) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " {\n} \r\n\t",
        "{\"name\": \"a\", \"fields\": {\"x\": null, \"y\": 1, \"z\": true}, \"codes\": [\"c\", 1]}",
        "{\"sure\": false, \"count\": -1.5e3, \"when\": \"2020-01-01T00:00:00Z\", \"inner\": null}",
        "{\"other\": {\"deep\": [[{}]]}, \"inner\": {\"name\": \"\\ud83d\\ude00 中\"}}"
      })
  void whatIsRightIsGivenOn(String text) {
    assertThat(new String(JsonCheck.checked(text.getBytes(UTF_8), Wanted.class), UTF_8))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"x\":{                        | json.cut    | ``",
        "{\"x\":[                        | json.cut    | ``",
        "{\"x\":[1,                      | json.cut    | ``",
        "{\"x\":\"a                      | json.cut    | ``",
        "{                               | json.cut    | ``",
        "` `                             | json.empty  | ``",
        "[{}]                            | json.whole  | ``",
        "null                            | json.whole  | ``",
        "\"{}\"                          | json.whole  | ``",
        "7                               | json.whole  | ``",
        "{}x                             | json.more   | ``",
        "{} {}                           | json.more   | ``",
        "{}]                             | json.more   | ``",
        "{\"a\":1,\"b\":{},\"a\":2}      | json.twice  | a",
        "{\"fields\":{\"b\":1,\"b\":2}}  | json.twice  | fields.b",
        "{\"o\":[{\"b\":1,\"\\u0062\":2}]} | json.twice | o[0].b",
        "{\"fields\":[1]}                | json.kind   | fields",
        "{\"fields\":{\"x\":{}}}         | json.kind   | fields.x",
        "{\"fields\":\"x\"}              | json.kind   | fields",
        "{\"codes\":{}}                  | json.kind   | codes",
        "{\"codes\":[\"a\",null]}        | json.kind   | codes[1]",
        "{\"codes\":[[]]}                | json.kind   | codes[0]",
        "{\"name\":{}}                   | json.kind   | name",
        "{\"when\":[]}                   | json.kind   | when",
        "{\"sure\":\"yes\"}              | json.kind   | sure",
        "{\"count\":\"7\"}               | json.kind   | count",
        "{\"inner\":{\"name\":[]}}       | json.kind   | inner.name",
        "{\"name\":\"\\u0000\"}          | json.nul    | name",
        "{\"\\u0000\":1}                 | json.nul    | ``",
        "{\"o\":\"\\ud800\"}             | json.surrogate | o",
        "{\"o\":\"\\udc00\\ud800\"}      | json.surrogate | o",
        "{'a':1}                         | json.syntax | ``",
        "{a:1}                           | json.syntax | ``",
        "{\"a\":1,}                      | json.syntax | ``",
        "{\"a\":01}                      | json.syntax | ``",
        "{\"a\":NaN}                     | json.syntax | ``",
        "{\"a\":+1}                      | json.syntax | ``",
        "{\"a\":.5}                      | json.syntax | ``",
        "{\"a\":1]                       | json.syntax | ``",
        "{/**/}                          | json.syntax | ``",
        "{\"a\":\"\\x\"}                 | json.syntax | ``",
        "{\"a\" 1}                       | json.syntax | ``"
      })
  void whatIsWrongIsNamed(String text, String code, String member) {
    MalformedJson refused = refused(text.getBytes(UTF_8));
    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.field()).isEqualTo(member);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message(Locale.CHINESE)).doesNotContain("{");
  }

  @Test
  void saysWhereItIs() {
    assertThat(refused("{\n  \"name\": x}".getBytes(UTF_8)).getMessage())
        .contains("line 2, column 1");
    assertThat(refused("{\n \"fields\": [1]}".getBytes(UTF_8)).getMessage())
        .isEqualTo("\"fields\" is a JSON array (line 2, column 12). Use a JSON object.");
  }

  @Test
  void bytesThatAreNoUtf8AreNamedByTheirPlace() {
    MalformedJson refused = refused("{\"name\": \"Müller\"}".getBytes(ISO_8859_1));
    assertThat(refused.code()).isEqualTo("json.utf8");
    assertThat(refused.getMessage()).contains("byte 12");
    assertThat(refused(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}).code())
        .as("half of a pair")
        .isEqualTo("json.utf8");
    assertThat(refused(new byte[] {'{', '}', (byte) 0xE4, (byte) 0xB8}).code())
        .as("half of a character")
        .isEqualTo("json.utf8");
    assertThat(refused(new byte[] {0, '{', 0, '}'}).code()).isEqualTo("json.syntax");
  }

  @Test
  void aByteOrderMarkIsLeftOut() {
    assertThat(JsonCheck.checked("\uFEFF{}".getBytes(UTF_8), Wanted.class))
        .asString(UTF_8)
        .isEqualTo("{}");
  }

  @Test
  void sizeAndDepthHaveBounds() {
    assertThat(refused(("{\"o\":" + "[".repeat(10_000)).getBytes(UTF_8)).code())
        .isEqualTo("json.deep");
    int deepest = JsonCheck.DEEPEST - 1;
    byte[] fits = ("{\"o\":" + "[".repeat(deepest) + "]".repeat(deepest) + "}").getBytes(UTF_8);
    assertThat(JsonCheck.checked(fits, Wanted.class)).isEqualTo(fits);
    MalformedJson large = refused(new byte[JsonBody.MOST + 1]);
    assertThat(large.code()).isEqualTo("json.large");
    assertThat(large.status()).isEqualTo(413);
    assertThat(refused(("{\"o\":" + "9".repeat(5000) + "}").getBytes(UTF_8)).code())
        .isEqualTo("json.syntax");
  }

  /** Whatever comes is read to an end: given on, or refused with a code. */
  @Test
  void neitherSpinsNorBreaksOnAnything() {
    Random random = new Random(10);
    String[] parts = {
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "\"",
      "\"a\"",
      "\\",
      "\\u",
      "d800",
      "1",
      "-",
      "e",
      "null",
      "true",
      " ",
      "\n",
      "\0",
      "\"fields\"",
      "\"codes\"",
      "é",
      "\uFEFF"
    };
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "{" : "");
            random.ints(random.nextInt(12), 0, parts.length).forEach(n -> text.append(parts[n]));
            byte[] body = text.toString().getBytes(UTF_8);
            try {
              JsonCheck.checked(body, Wanted.class);
            } catch (MalformedJson refused) {
              assertThat(refused.code()).startsWith("json.");
            }
          }
        });
  }

  @Test
  void ofNoTypeAnythingIsTaken() {
    assertThat(JsonCheck.checked("[1]".getBytes(UTF_8), List.class)).isNotEmpty();
    assertThatThrownBy(() -> JsonCheck.checked("[1]".getBytes(UTF_8), Map.class))
        .isInstanceOf(MalformedJson.class);
  }

  private static MalformedJson refused(byte[] body) {
    return catchThrowableOfType(MalformedJson.class, () -> JsonCheck.checked(body, Wanted.class));
  }
}
