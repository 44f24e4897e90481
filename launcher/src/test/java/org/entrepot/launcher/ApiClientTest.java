package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiClientTest {

  private static final Optional<String> TOKEN = Optional.of("token");

  @ParameterizedTest
  @ValueSource(strings = {"/entrepot", "/entrepot/"})
  void theContextPathOfAnotherServerIsKept(String context) throws Exception {
    try (StubServer server = new StubServer().answers("/entrepot/api/v1/ping", 200, "{}")) {
      assertThat(ApiClient.remote(server.url() + context, TOKEN).has("/ping")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "expo.example", "localhost:8080", "ftp://expo.example", "http://a b"})
  void whatIsNoAddressOfAServerIsTold(String typed) {
    assertThatThrownBy(() -> ApiClient.remote(typed, TOKEN))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("https://expo.example/entrepot");
  }

  @Test
  void aMissingTokenIsToldByItsName() {
    assertThatThrownBy(() -> ApiClient.remote("https://expo.example", Optional.empty()))
        .hasMessageContaining("set ENTREPOT_TOKEN");
  }

  @Test
  void aTokenThatAnotherServerRefusesIsNotCalledThisMachines() throws Exception {
    try (StubServer server = new StubServer().answers("/api/v1/jobs/1", 403, "")) {
      assertThatThrownBy(() -> ApiClient.remote("" + server.url(), TOKEN).get("/jobs/1"))
          .hasMessageContaining("ENTREPOT_TOKEN");
    }
  }
}
