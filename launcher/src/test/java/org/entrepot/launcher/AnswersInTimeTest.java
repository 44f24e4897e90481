package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersInTimeTest {

  @Test
  void whoIsSilentIsWaitedForTogetherWithTheOthers() {
    Duration patience = Duration.ofSeconds(6);
    long start = System.nanoTime();
    AnswersInTime inTime = new AnswersInTime(patience);
    for (String who : new String[] {"The database", "The server"}) {
      assertThatThrownBy(() -> inTime.of(new CompletableFuture<>(), ExitCode.SERVER, who))
          .isInstanceOf(CommandRefused.class)
          .hasMessageStartingWith(who + " has not answered in time");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(patience, patience.multipliedBy(2));
    assertThat(inTime.of(CompletableFuture.completedFuture("here"), ExitCode.SERVER, "Who"))
        .as("an answer that is there is taken at any time")
        .isEqualTo("here");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4500",
    "250, 4250",
    "2500, 4000",
    "60000, 4000",
    "-60000, 4500",
  })
  void whatStartingTookIsPartOfTheTime(long millisAgo, long left) {
    Instant now = Instant.parse("2026-12-01T12:00:00Z");
    assertThat(AnswersInTime.left(now.minusMillis(millisAgo), now))
        .isEqualTo(Duration.ofMillis(left));
  }
}
