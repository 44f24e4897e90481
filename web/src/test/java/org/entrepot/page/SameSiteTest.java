package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameSiteTest {

  private static final String PUBLIC = "https://figures.example/entrepot";

  @Test
  void theBrowserSaysWhereAFormComesFrom() {
    assertThat(sent(Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
    assertThat(sent(Map.of("Sec-Fetch-Site", "none"))).isTrue();
    assertThat(sent(Map.of("Sec-Fetch-Site", "cross-site"))).isFalse();
    assertThat(sent(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
  }

  @Test
  void anOlderOneSaysItsOrigin() {
    assertThat(sent(Map.of("Host", "expo:8080", "Origin", "http://expo:8080"))).isTrue();
    assertThat(sent(Map.of("Host", "expo:8080", "Origin", "http://evil.example"))).isFalse();
    assertThat(sent(Map.of("Host", "expo:8080", "Origin", "null"))).isFalse();
    assertThat(sent(Map.of("Host", "expo:8080", "Origin", "http://expo:8080.evil.example")))
        .isFalse();
  }

  @Test
  void behindAProxyItIsTheOriginThatPeopleSee() {
    assertThat(sent(Map.of("Host", "10.0.0.7", "Origin", "https://figures.example"))).isTrue();
    assertThat(
            sent(
                Map.of(
                    "Host", "10.0.0.7",
                    "X-Forwarded-Host", "other.example",
                    "Origin", "https://other.example")))
        .isTrue();
  }

  @Test
  void whoIsNoBrowserHasNobodysCookies() {
    assertThat(sent(Map.of("Host", "expo:8080"))).isTrue();
  }

  private static boolean sent(Map<String, String> headers) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                SameSiteTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> headers.get(arguments[0]));
    return SameSite.sent(request, Optional.of(PUBLIC));
  }
}
