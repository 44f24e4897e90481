package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.entrepot.access.AccessLine.RequestOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLineTest {

  @Test
  void saysWhoAskedForWhatFromWhereAndWhatCameOfIt() {
    AccessLine line =
        AccessLine.of("203.0.113.7", "li.wei", "GET", "/api/v1/editions", "limit=5&at=7");
    Instant at = Instant.parse("2026-11-30T09:12:33.481999Z");
    assertThat(line.text(at, new RequestOutcome(200, 14), "5f2c"))
        .isEqualTo(
            "2026-11-30T09:12:33.481Z 203.0.113.7 li.wei GET"
                + " /api/v1/editions?limit=5&at=7 200 14ms 5f2c");
  }

  @Test
  void nobodyIsADash() {
    assertThat(text("/", null)).startsWith("1970-01-01T00:00:00Z 10.0.0.1 - GET / 200");
  }

  @ParameterizedTest
  @CsvSource({
    "token=ent_secret, /x?...",
    "ent_secret, /x?...",
    "q=Li+Wei&limit=5, /x?...&limit=5",
    "to=/a%3Ftoken=b&name=c, /x?...",
    "at=7&at=8, /x?at=7&at=8",
    "after=TGkgV2Vp&before=AA&limit=5, /x?...&limit=5",
    "at=ent_secret, /x?at=...",
    "on=%20ent_secret&by=x, /x?on=%20...&by=x"
  })
  void whatMayBeASecretIsLeftOut(String query, String shown) {
    assertThat(text("/x", query)).contains(" " + shown + " ").doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "/ent_secret, /...",
    "/tokens/ent_secret-A_b/x, /tokens/.../x",
    "/a%2Fent_secret, /a%2F...",
    "/a;ent_secret, /a;...",
    "/registers/parent_companies, /registers/parent_companies"
  })
  void aTokenIsLeftOutOfThePath(String path, String shown) {
    assertThat(text(path, null)).contains(" " + shown + " ").doesNotContain("secret");
  }

  @Test
  void theNumberOfASessionIsLeftOut() {
    assertThat(text("/a;entrepot-session=abc/b;c", null)).contains(" /a;.../b;... ");
  }

  @Test
  void nobodyWritesALineOfTheirOwn() {
    assertThat(text("/a\n1970 b\u0000\"\\\u00e9", null).strip())
        .contains(" /a%0A1970%20b%00%22%5C%C3%A9 ")
        .hasLineCount(1);
    assertThat(text("/" + "a".repeat(9_000), null)).hasSizeLessThan(600).contains("a... ");
  }

  @ParameterizedTest
  @CsvSource({
    "/log/access.log, /log/access.%g.log",
    "/a.b/access, /a.b/access.%g",
    "50%.log, 50%%.%g.log"
  })
  void filesAreNumbered(String name, String pattern) {
    assertThat(AccessFile.pattern(name)).isEqualTo(pattern);
  }

  private static String text(String path, @Nullable String query) {
    return AccessLine.of("10.0.0.1", null, "GET", path, query)
        .text(Instant.EPOCH, new RequestOutcome(200, 1), "ff");
  }
}
