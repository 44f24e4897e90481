package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.disk.NoRoom;
import org.junit.jupiter.api.Test;

class ReceivedFileTest {

  @Test
  void canBeReadMoreThanOnce() throws IOException {
    try (ReceivedFile file = ReceivedFile.receive("deals.csv", body("rows"), 4)) {
      assertThat(file.size()).isEqualTo(4);
      assertThat(text(file)).isEqualTo("rows").isEqualTo(text(file));
    }
  }

  @Test
  void isGoneOnceClosed() throws IOException {
    ReceivedFile file = ReceivedFile.receive("deals.csv", body("rows"), 4);

    file.close();

    assertThatThrownBy(file::open).isInstanceOf(IOException.class);
  }

  @Test
  void takesNoMoreThanItMay() {
    assertThatThrownBy(() -> ReceivedFile.receive("deals.csv", body("rows."), 4))
        .isInstanceOf(UploadTooLarge.class);
    assertThatThrownBy(() -> ReceivedFile.receive("deals.csv", body(""), 4))
        .isInstanceOf(InvalidValue.class)
        .hasFieldOrPropertyWithValue("code", "import.empty");
  }

  @Test
  void aFullDiskIsSaidSo() {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    assertThatThrownBy(() -> ReceivedFile.copy(body("rows"), full, 4))
        .isInstanceOf(NoRoom.class)
        .hasMessageContaining("run out of disk space");
    assertThatThrownBy(() -> ReceivedFile.copy(body("rows"), Path.of("/none/here"), 4))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void theLimitIsSetInMegabytes() {
    assertThat(new UploadLimit(Map.of()).bytes()).isEqualTo(512L << 20);
    assertThat(new UploadLimit(Map.of("ENTREPOT_UPLOAD_MEGABYTES", "3")).bytes())
        .isEqualTo(3L << 20);
    assertThatThrownBy(() -> new UploadLimit(Map.of()).check((512L << 20) + 1))
        .isInstanceOf(UploadTooLarge.class);
  }

  private static InputStream body(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static String text(ReceivedFile file) throws IOException {
    try (InputStream bytes = file.open()) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }
}
