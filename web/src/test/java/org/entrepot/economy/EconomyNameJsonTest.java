package org.entrepot.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EconomyNameJsonTest {

  @Test
  void aLanguageThatIsLeftOutStays() {
    assertThat(new EconomyNameJson(Map.of("en", "Turkey")).required().get("zh")).isNull();
  }

  @Test
  void aLanguageThatIsNullIsRefusedByName() {
    for (String language : new String[] {"en", "zh"}) {
      Map<String, @Nullable String> name = new HashMap<>(Map.of("en", "Turkey", "zh", "土耳其"));
      name.put(language, null);
      refuses(name, language);
    }
  }

  @Test
  void aPatchOfNothingIsRefused() {
    refuses(null, "name");
    refuses(Map.of(), "name");
    refuses(Map.of("fr", "Turquie"), "name");
  }

  private static void refuses(@Nullable Map<String, @Nullable String> name, String field) {
    assertThatThrownBy(() -> new EconomyNameJson(name).required())
        .isInstanceOfSatisfying(
            InvalidValue.class,
            invalid -> {
              assertThat(invalid.code()).isEqualTo("field.missing");
              assertThat(invalid.field()).isEqualTo(field);
            });
  }
}
