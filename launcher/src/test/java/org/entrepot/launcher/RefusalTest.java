package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  private static final Path PLACE = Path.of("/srv/data");
  private static final Database DATABASE =
      new Database("jdbc:postgresql://localhost/entrepot", "entrepot_app", "secret");

  @Test
  void aFullDiskIsNamed() {
    Refusal refusal =
        Refusal.at(PLACE, new FileSystemException("x", null, "No space left on device"));

    assertThat(refusal.exit()).isEqualTo(Exit.DISK_FULL);
    assertThat(refusal).hasMessageContaining("/srv/data").hasMessageContaining("make room");
  }

  @Test
  void missingPermissionIsNamed() {
    assertThat(Refusal.at(PLACE, new AccessDeniedException("/srv/data")).exit())
        .isEqualTo(Exit.NO_PERMISSION);
    assertThat(Refusal.at(PLACE, new IOException("Read-only file system")).exit())
        .isEqualTo(Exit.NO_PERMISSION);
  }

  @ParameterizedTest
  @CsvSource({
    "28P01, PASSWORD",
    "28000, PASSWORD",
    "53100, DISK_FULL",
    "3D000, DATABASE_DOWN",
    "08001, DATABASE_DOWN",
    "57P03, DATABASE_DOWN",
    "42P01, SCHEMA_OLD",
    "23505, UNEXPECTED"
  })
  void anErrorOfTheDatabaseBecomesASentence(String state, Exit exit) {
    Refusal refusal = DATABASE.refusal(new SQLException("FATAL: it failed", state));

    assertThat(refusal.exit()).isEqualTo(exit);
    assertThat(refusal).message().doesNotContain("secret").endsWith(".");
  }

  @Test
  void aDatabaseSaysNothingOfItsPassword() {
    assertThat(DATABASE).asString().doesNotContain("secret");
  }
}
