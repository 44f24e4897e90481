package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationSettingsTest {

  private static final String URL = "jdbc:postgresql://db.example/entrepot";

  @Test
  void withoutADatabaseItEvaluatesOnLoopback() {
    InstallationSettings settings = settings(Map.of(), new InstallationOption());

    assertThat(settings.evaluation()).isTrue();
    assertThat(settings.address()).isEqualTo("127.0.0.1");
    assertThat(settings.url()).hasToString("http://localhost:8080");
  }

  @Test
  void theEnvironmentMovesDataPortAndAddress() {
    InstallationSettings settings =
        settings(
            Map.of(
                "ENTREPOT_DATA", "/srv/some data",
                "ENTREPOT_HTTP_PORT", "18500",
                "ENTREPOT_HTTP_ADDRESS", "192.0.2.7"),
            new InstallationOption());

    assertThat(settings.data().root()).isEqualTo(Path.of("/srv/some data"));
    assertThat(settings.url()).hasToString("http://192.0.2.7:18500");
  }

  @Test
  void aNamedDatabaseHasTwoRoles() {
    InstallationSettings settings =
        settings(
            Map.of(
                "ENTREPOT_DB_URL", URL,
                "ENTREPOT_DB_USER", "app",
                "ENTREPOT_DB_PASSWORD", "a",
                "ENTREPOT_DB_OWNER_USER", "owner",
                "ENTREPOT_DB_OWNER_PASSWORD", "o"),
            new InstallationOption());

    assertThat(settings.evaluation()).isFalse();
    assertThat(settings.external()).contains(new Database(URL, "app", "a"));
    assertThat(settings.owner()).contains(new Database(URL, "owner", "o"));
  }

  @Test
  void aDatabaseWithoutAUserIsRefused() {
    assertThatThrownBy(() -> settings(Map.of("ENTREPOT_DB_URL", URL), new InstallationOption()))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("ENTREPOT_DB_USER");
  }

  @Test
  void anotherKindOfUrlIsRefused() {
    assertThatThrownBy(
            () ->
                settings(
                    Map.of(
                        "ENTREPOT_DB_URL", "postgres://db.example/entrepot",
                        "ENTREPOT_DB_USER", "app",
                        "ENTREPOT_DB_PASSWORD", "a"),
                    new InstallationOption()))
        .hasMessageContaining("jdbc:postgresql://host:5432/entrepot");
  }

  @Test
  void aTypedPortThatIsNoneIsRefused() {
    assertThatThrownBy(() -> settings(Map.of(), typed(Optional.of(99_999), Optional.empty())))
        .hasMessageContaining("--port");
  }

  @Test
  void aTypedAddressMayNotBeBlank() {
    assertThatThrownBy(() -> settings(Map.of(), typed(Optional.empty(), Optional.of(" "))))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("--bind");
  }

  private static InstallationSettings settings(
      Map<String, String> environment, InstallationOption typed) {
    return InstallationSettings.of(new EnvironmentVariables(environment), typed);
  }

  private static InstallationOption typed(Optional<Integer> port, Optional<String> address) {
    return new InstallationOption() {
      @Override
      Optional<Integer> port() {
        return port;
      }

      @Override
      Optional<String> address() {
        return address;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "http", "-1", "123456"})
  void whatIsNoPortIsRefused(String port) {
    assertThatThrownBy(() -> settings(Map.of("ENTREPOT_HTTP_PORT", port), new InstallationOption()))
        .hasMessageContaining("ENTREPOT_HTTP_PORT");
  }
}
