package org.entrepot.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  enum Colour {
    GREEN
  }

  record Sample(
      String zebra,
      @Nullable String absent,
      BigDecimal exact,
      long count,
      Instant instant,
      LocalDate day,
      Colour colour,
      LocalText text,
      Object either,
      List<Object> list,
      Map<String, Object> map,
      boolean apple) {}

  @Test
  void writesMembersInTheOrderOfTheRecordAndNullWhereThereIsNothing() {
    Sample sample =
        new Sample(
            "z",
            null,
            new BigDecimal("78409132604.10"),
            3486,
            Instant.parse("2026-11-24T09:00:00Z"),
            LocalDate.parse("2023-11-05"),
            Colour.GREEN,
            new LocalText("Deals", null),
            7L,
            List.of("a", 1L),
            new TreeMap<>(Map.of("b", 2L, "a", "x")),
            true);

    assertThat(new String(JsonText.of(sample), UTF_8))
        .isEqualTo(
            "{\"zebra\":\"z\",\"absent\":null,\"exact\":\"78409132604.10\",\"count\":3486,"
                + "\"instant\":\"2026-11-24T09:00:00.000000Z\",\"day\":\"2023-11-05\","
                + "\"colour\":\"GREEN\",\"text\":{\"en\":\"Deals\",\"zh\":null},\"either\":7,"
                + "\"list\":[\"a\",1],\"map\":{\"a\":\"x\",\"b\":2},\"apple\":true}");
  }

  @Test
  void refusesWhatItHasNoFormFor() {
    assertThatThrownBy(() -> JsonText.of(List.of(0.1))).hasMessageContaining("java.lang.Double");
  }

  @Test
  void writesListsOfRecords() {
    ListJson<LocalText> list = ListJson.of(List.of(new LocalText("Deals", "意向成交")));

    assertThat(new String(JsonText.of(list), UTF_8))
        .isEqualTo(
            "{\"items\":[{\"en\":\"Deals\",\"zh\":\"意向成交\"}],\"next\":null,\"previous\":null}");
  }
}
