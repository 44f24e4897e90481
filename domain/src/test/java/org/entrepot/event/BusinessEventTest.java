package org.entrepot.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BusinessEventTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final EventSubject EDITION = new EventSubject("edition", "ciie-6");
  private static final BusinessEvent CLOSED =
      new BusinessEvent("edition.closed", EDITION, "ciie-6", NOW, "li.wei");

  @Test
  void saysCodesAndNumbers() {
    assertThat(CLOSED.with(Map.of("position", 17L, "from", "PROVISIONAL")).data())
        .isEqualTo(new TreeMap<>(Map.of("position", 17L, "from", "PROVISIONAL")));
  }

  @Test
  void saysNoTextThatSomebodyWrote() {
    assertThatThrownBy(() -> CLOSED.with(Map.of("reason", "first line\nsecond line")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CLOSED.with(Map.of("reason", "x".repeat(201))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CLOSED.with(Map.of("reasons", new TreeMap<>())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNamedForWhatHappenedToWhat() {
    assertThatThrownBy(() -> new BusinessEvent("Closed!", EDITION, null, NOW, "li.wei"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EventSubject("edition", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isOneLineInTheLog() {
    ToldEvent told = new ToldEvent(12, CLOSED.with(Map.of("position", 17L)));

    assertThat(BusinessLog.line(told))
        .isEqualTo(
            "edition.closed edition ciie-6 edition=ciie-6 who=li.wei at=2026-11-24T09:00:00Z"
                + " event=12 position=17");
  }

  @Test
  void pausesGrowUpToAQuarterOfAnHour() {
    assertThat(new EventDelivery(1, "log", 0).pause()).isEqualTo(Duration.ofSeconds(2));
    assertThat(new EventDelivery(1, "log", 1).pause()).isEqualTo(Duration.ofSeconds(4));
    assertThat(new EventDelivery(1, "log", 8).pause()).isEqualTo(Duration.ofSeconds(512));
    assertThat(new EventDelivery(1, "log", 500).pause()).isEqualTo(Duration.ofMinutes(15));
  }
}
