package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void aPostgresqlBefore15IsRefused() throws IOException {
    try (OldPostgres old = new OldPostgres()) {
      assertThatThrownBy(old.database()::requireVersion)
          .isInstanceOfSatisfying(
              CommandRefused.class,
              refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.DATABASE_OLD))
          .hasMessageContaining("is version 14.22: Entrepot needs 15 or newer");
    }
  }
}
