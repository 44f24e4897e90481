package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GivenRowsTest {

  private static Map<String, @Nullable String> row(String id, @Nullable String note) {
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("id", id);
    row.put("note", note);
    return row;
  }

  @Test
  void refuseHalfOfACharacterBeforeItIsReplaced() {
    List<Map<String, @Nullable String>> rows = List.of(row("1", null), row("2", "a\ud800"));

    assertThatThrownBy(() -> new GivenRows("claims.csv", rows))
        .isInstanceOfSatisfying(
            RowRefused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(each -> each.line() + " " + each.column() + " " + each.code())
                    .containsExactly("3 note text.half"));
  }
}
