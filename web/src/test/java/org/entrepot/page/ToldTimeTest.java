package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTimeTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2023-11-10T06:12:00Z");

  @ParameterizedTest
  @CsvSource({
    "2023-11-10T06:11:50Z, 1 min, 1分钟",
    "2023-11-10T05:24:00Z, 48 min, 48分钟",
    "2023-11-09T06:13:00Z, 23 h 59 min, 23小时59分钟",
    "2023-11-09T06:12:00Z, 9 Nov 2023, 2023年11月9日",
    "2023-11-07T17:00:00Z, 8 Nov 2023, 2023年11月8日"
  })
  void aMomentIsToldByItsAgeAndAfterADayByItsDay(Instant at, String english, String chinese) {
    assertThat(ToldTime.of(new Messages(Language.EN), at, NOW, SHANGHAI).brief())
        .isEqualTo(english);
    assertThat(ToldTime.of(new Messages(Language.ZH), at, NOW, SHANGHAI).brief())
        .isEqualTo(chinese);
    assertThat(ToldTime.of(new Messages(Language.EN), at, NOW, SHANGHAI).whole())
        .endsWith("(UTC+8)");
  }
}
