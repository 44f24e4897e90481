package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temporary;
  private DataFolder data;

  @BeforeEach
  void prepare() {
    data = new DataFolder(temporary.resolve("some data"));
    data.prepare();
  }

  @Test
  void aSecretIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
    String secret = data.secret("owner");

    assertThat(data.secret("owner")).isEqualTo(secret).hasSize(32);
    assertThat(data.secret("app")).isNotEqualTo(secret);
    assertThat(permissions("secrets/owner")).isEqualTo("rw-------");
    assertThat(permissions("secrets")).isEqualTo("rwx------");
  }

  @Test
  void othersPassThroughTheFolderButDoNotReadIt() throws IOException {
    assertThat(permissions(".")).isEqualTo("rwx--x--x");
  }

  @Test
  void aSecondCommandIsToldThatTheFolderIsLocked() {
    assertThatThrownBy(() -> data.locked(() -> data.locked(() -> "never")))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.LOCKED))
        .hasMessageContaining("Another entrepot command is using");
  }

  @Test
  void theLockIsFreeAfterACommandThatFailed() {
    assertThatThrownBy(
            () ->
                data.locked(
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .hasMessage("failed");

    assertThat(data.<String>locked(() -> "done")).isEqualTo("done");
  }

  @Test
  void aPlaceThatIsAFileIsNoDataFolder() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));

    assertThatThrownBy(() -> new DataFolder(file.resolve("data")).prepare())
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining(file.toString());
    assertThatThrownBy(() -> new DataFolder(file).prepare())
        .hasMessageContaining(file + " is not a folder");
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root().resolve(name)));
  }
}
