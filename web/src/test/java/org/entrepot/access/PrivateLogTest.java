package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateLogTest {

  @TempDir Path folder;

  @Test
  void nobodyElseReadsWhatIsWrittenNowOrLater() throws IOException {
    Path before = Files.createFile(folder.resolve("100%.0.log"));
    Files.setPosixFilePermissions(before, PosixFilePermissions.fromString("rw-r--r--"));
    PrivateLog log = new PrivateLog(folder + "/100%%.%g.log", 1_000, 3);
    log.setFormatter(new SimpleFormatter());
    for (int line = 0; line < 20; line++) {
      log.publish(new LogRecord(Level.INFO, "x".repeat(200)));
    }
    log.close();
    for (int number = 0; number < 3; number++) {
      Path file = folder.resolve("100%." + number + ".log");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .as(file.toString())
          .isEqualTo("rw-------");
    }
  }
}
