package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people import at the same moment, again and again, and nobody is in another's way. */
@ExtendWith(Running.class)
class ImportsAtOnceIT {

  private static final int ROUNDS = 8;
  private static final int AT_ONCE = 4;

  private final Imports imports;

  ImportsAtOnceIT(Tokens tokens, Client anyone) {
    this.imports = new Imports(anyone.bearing(tokens.of("STATISTICS")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"preview", "commit"})
  void allSucceed(String mode) {
    for (int round = 0; round < ROUNDS; round++) {
      String of = mode + "-" + round + "-";
      List<CompletableFuture<String>> sent =
          IntStream.range(0, AT_ONCE)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(of + i, 1, mode)))
              .toList();
      for (CompletableFuture<String> each : sent) {
        assertThat(imports.ended(each.join()).getString("state"))
            .as("round " + round)
            .isEqualTo("SUCCEEDED");
      }
    }
  }

  @Test
  void commitsGoInAsTheyWereSent() {
    List<String> jobs =
        IntStream.range(0, AT_ONCE)
            // the first takes a while, so that the others wait for it together
            .mapToObj(i -> send("in-order-" + i, i == 0 ? 30_000 : 1, "commit"))
            .toList();

    assertThat(jobs)
        .extracting(job -> Instant.parse(imports.ended(job).getString("finishedAt")))
        .isSorted();
  }

  private String send(String name, int rows, String mode) {
    return imports.send("companies.csv", SmallExpo.companies(name + "-", rows), mode);
  }
}
