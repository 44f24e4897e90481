package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entrepot.InvalidValue;
import org.junit.jupiter.api.Test;

class RegisterQueryTest {

  @Test
  void asksForATextAndForValuesOfColumns() {
    RecordFilter filter = RegisterQuery.filter("fair", Map.of("economy", "AU", "kind", "NATIONAL"));
    assertThat(filter)
        .isEqualTo(new RecordFilter("fair", Map.of("economy", "AU", "kind", "NATIONAL")));
    assertThat(RegisterQuery.filter(null, Map.of())).isEqualTo(RecordFilter.ALL);
  }

  @Test
  void refusesWhatNoRecordCanHave() {
    refuses("a\0", Map.of());
    refuses("a".repeat(201), Map.of());
    refuses(null, Map.of("economy", "A\0"));
    refuses(null, Map.of("economy", "A".repeat(201)));
  }

  private static void refuses(
      @org.jspecify.annotations.Nullable String text, Map<String, String> where) {
    assertThatThrownBy(() -> RegisterQuery.filter(text, where)).isInstanceOf(InvalidValue.class);
  }
}
