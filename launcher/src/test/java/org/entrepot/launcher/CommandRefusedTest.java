package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandRefusedTest {

  private static final Path PLACE = Path.of("/srv/data");
  private static final Database DATABASE =
      new Database("jdbc:postgresql://localhost/entrepot", "entrepot_app", "secret");

  @Test
  void aFullDiskIsNamed() {
    CommandRefused refusal =
        CommandRefused.at(PLACE, new FileSystemException("x", null, "No space left on device"));

    assertThat(refusal.exit()).isEqualTo(ExitCode.DISK_FULL);
    assertThat(refusal).hasMessageContaining("/srv/data").hasMessageContaining("make room");
  }

  @Test
  void missingPermissionIsNamed() {
    assertThat(CommandRefused.at(PLACE, new AccessDeniedException("/srv/data")).exit())
        .isEqualTo(ExitCode.NO_PERMISSION);
  }

  @Test
  void aReadOnlyFileSystemIsNoQuestionOfOwnership() {
    CommandRefused refusal =
        CommandRefused.at(PLACE, new IOException("/srv/data: Read-only file system"));

    assertThat(refusal.exit()).isEqualTo(ExitCode.NO_PERMISSION);
    assertThat(refusal).message().contains("/srv/data is on a read-only").doesNotContain("owner");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whateverFailsIsASentenceForPeople(IOException failed) {
    assertThat(CommandRefused.at(PLACE, failed))
        .message()
        .contains("/srv/data")
        .contains("ame another place")
        .doesNotContain("Exception", "null")
        .endsWith(".");
  }

  static Stream<IOException> failures() {
    return Stream.of(
        new NoSuchFileException("/srv/data"),
        new FileAlreadyExistsException("/srv/data"),
        new NotDirectoryException("/srv/data"),
        new FileSystemException("/srv/data", null, "Not a directory"),
        new FileSystemException("/srv/data", null, "Invalid argument"),
        new FileSystemException("/srv/data"),
        new IOException());
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
  void anErrorOfTheDatabaseBecomesASentence(String state, ExitCode exit) {
    CommandRefused refusal = DATABASE.refusal(new SQLException("FATAL: it failed", state));

    assertThat(refusal.exit()).isEqualTo(exit);
    assertThat(refusal).message().doesNotContain("secret").endsWith(".");
  }

  @Test
  void aDatabaseSaysNothingOfItsPassword() {
    assertThat(DATABASE).asString().doesNotContain("secret");
  }
}
