package org.entrepot.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entrepot.setting.ServerSettings;
import org.junit.jupiter.api.Test;

class SigningWindowTest {

  private static String hint(Map<String, String> environment) {
    return new SigningWindow(ServerSettings.of(environment)).rule("deals.csv").hint();
  }

  @Test
  void theWindowIsSetInDaysAndIsNoneOtherwise() {
    assertThat(hint(Map.of("ENTREPOT_SIGNING_WINDOW_DAYS", "14"))).contains("- 14");
    assertThat(hint(Map.of())).contains("- 0");
  }

  @Test
  void nonsenseIsRefusedByName() {
    for (String nonsense : new String[] {"abc", "-1", "1.5", "1000"}) {
      assertThatThrownBy(() -> ServerSettings.of(Map.of("ENTREPOT_SIGNING_WINDOW_DAYS", nonsense)))
          .hasMessageContaining("ENTREPOT_SIGNING_WINDOW_DAYS")
          .hasMessageContaining(nonsense);
    }
  }
}
