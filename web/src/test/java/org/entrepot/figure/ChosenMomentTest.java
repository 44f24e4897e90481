package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.entrepot.InvalidValue;
import org.junit.jupiter.api.Test;

class ChosenMomentTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2026-11-30T09:15:30.123456789Z");

  private static Instant of(String day, String time) {
    return ChosenMoment.of(day, time, SHANGHAI, NOW);
  }

  @Test
  void aMinuteIsMeantWholeAndWhereTheEditionIs() {
    assertThat(of("2026-11-24", "17:03")).isEqualTo("2026-11-24T09:03:59.999999Z");
    assertThat(of("2026-11-24", "17:03:20")).isEqualTo("2026-11-24T09:03:59.999999Z");
  }

  @Test
  void aDayWithoutATimeIsMeantWhole() {
    assertThat(of("2026-11-24", "")).isEqualTo("2026-11-24T15:59:59.999999Z");
  }

  @Test
  void aTimeWithoutADayIsTodays() {
    assertThat(of("", "08:00")).isEqualTo("2026-11-30T00:00:59.999999Z");
  }

  @Test
  void whatIsNotOverYetIsUpToNow() {
    Instant now = Instant.parse("2026-11-30T09:15:30.123456Z");
    assertThat(of("2026-11-30", "17:15")).isEqualTo(now);
    assertThat(of("2026-11-30", "")).isEqualTo(now);
  }

  @Test
  void whatIsStillToComeStaysSo() {
    assertThat(of("2026-11-30", "17:16")).isAfter(NOW);
    assertThat(of("2027-01-01", "")).isAfter(NOW);
  }

  @Test
  void refusesWhatIsNoDayAndNoTime() {
    assertThatThrownBy(() -> of("2026-02-30", ""))
        .isInstanceOfSatisfying(
            InvalidValue.class, bad -> assertThat(bad.code()).isEqualTo("query.date"));
    assertThatThrownBy(() -> of("2026-11-24", "25:00"))
        .isInstanceOfSatisfying(
            InvalidValue.class, bad -> assertThat(bad.code()).isEqualTo("query.time"));
  }
}
