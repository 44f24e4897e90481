package org.entrepot.setting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

  private static final Pattern ROW = Pattern.compile("^\\| (`ENTREPOT_.+?) \\| .*$");
  private static final Pattern NAME = Pattern.compile("ENTREPOT_[A-Z_]+");

  @Test
  void theListInTheDocumentationIsWhole() throws IOException {
    assertThat(rows().stream().flatMap(row -> names(firstCell(row)).stream()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Setting.values()).map(Setting::variable).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theDocumentationSaysWhatHoldsWhereNothingIsSet(Setting setting) throws IOException {
    String row =
        rows().stream()
            .filter(each -> names(firstCell(each)).contains(setting.variable()))
            .collect(joining());
    setting
        .standard()
        .ifPresentOrElse(
            standard -> assertThat(row).contains("| `" + standard + "` |"),
            () -> assertThat(row).doesNotContainPattern("\\| `[^`|]*` \\| [^|]+ \\|$"));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP_PORT, 0",
    "HTTP_PORT, 65536",
    "PUBLIC_URL, figures.example",
    "TRUSTED_PROXIES, proxy.example",
    "MAIL_HOST, smtp://mail.example",
    "MAIL_PORT, 0",
    "SESSION_IDLE_MINUTES, 0",
    "SESSION_HOURS, half",
    "MAIL_TLS, ssl",
    "MAIL_FROM, figures.example",
    "UPLOAD_MEGABYTES, 0",
    "UPLOAD_MEGABYTES, 12MB",
    "NEARLY_FROM, 0.0",
    "NEARLY_FROM, 1.5",
    "MORE_THAN_STEPS, 100",
    "SIGNING_WINDOW_DAYS, -1"
  })
  void whatIsWrongIsNamedAndWhatIsRightIsSaid(Setting setting, String wrong) {
    assertThatThrownBy(() -> setting.checked(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(setting.variable() + " is \"" + wrong + "\"; ")
        .hasMessageEndingWith(" is needed");
  }

  @Test
  void theAddressOfADatabaseIsNotRepeated() {
    assertThatThrownBy(() -> Setting.DB_URL.checked("postgres://li:secret@db/entrepot"))
        .hasMessageContaining("ENTREPOT_DB_URL")
        .hasMessageContaining("jdbc:postgresql://host:5432/entrepot")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whatIsBlankIsNotSet() {
    assertThat(Setting.UPLOAD_MEGABYTES.checked(" ")).contains("512");
    assertThat(Setting.PUBLIC_URL.checked("")).isEmpty();
  }

  @Test
  void theServerRefusesToStartWithAWrongOne() {
    assertThatThrownBy(() -> ServerSettings.of(Map.of("ENTREPOT_UPLOAD_MEGABYTES", "much")))
        .hasMessageContaining("ENTREPOT_UPLOAD_MEGABYTES is \"much\"");
  }

  @Test
  void proxiesArePartedByCommasOrBlanks() {
    ServerSettings settings =
        ServerSettings.of(Map.of("ENTREPOT_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.7 2001:db8::1"));
    assertThat(settings.trustedProxies())
        .containsExactlyInAnyOrder("127.0.0.1", "10.0.0.7", "2001:db8::1");
    assertThat(ServerSettings.of(Map.of()).trustedProxies()).isEmpty();
  }

  @Test
  void aMailServerNeedsASenderAnAddressOfOursAndAPasswordForItsUser() {
    Map<String, String> set = new HashMap<>(Map.of("ENTREPOT_MAIL_HOST", "mail.example"));
    assertThatThrownBy(() -> ServerSettings.of(set))
        .hasMessage("ENTREPOT_MAIL_HOST is set; ENTREPOT_MAIL_FROM is needed with it");
    set.put("ENTREPOT_MAIL_FROM", "entrepot@figures.example");
    assertThatThrownBy(() -> ServerSettings.of(set))
        .hasMessage("ENTREPOT_MAIL_HOST is set; ENTREPOT_PUBLIC_URL is needed with it");
    set.put("ENTREPOT_PUBLIC_URL", "https://figures.example");
    assertThat(ServerSettings.of(set).mail())
        .contains(
            new MailSettings(
                "mail.example",
                587,
                "entrepot@figures.example",
                MailSettings.MailTls.STARTTLS,
                Optional.empty()));
    set.put("ENTREPOT_MAIL_USER", "entrepot");
    assertThatThrownBy(() -> ServerSettings.of(set))
        .hasMessage("ENTREPOT_MAIL_USER is set; ENTREPOT_MAIL_PASSWORD is needed with it");
    set.put("ENTREPOT_MAIL_PASSWORD", "a secret");
    assertThat(ServerSettings.of(set).mail().toString())
        .contains("entrepot")
        .doesNotContain("secret");
    assertThat(ServerSettings.of(Map.of()).mail()).isEmpty();
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("../docs/settings.md")).stream()
        .filter(ROW.asMatchPredicate())
        .toList();
  }

  private static String firstCell(String row) {
    return ROW.matcher(row).replaceFirst("$1");
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(MatchResult::group).toList();
  }
}
