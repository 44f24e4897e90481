package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entrepot.access.Visibility;
import org.entrepot.disk.ScratchFolder;
import org.jspecify.annotations.Nullable;

/**
 * Refused rows as they are sent: whole on the disk before the first byte goes out, so that no
 * transaction is open while somebody takes their time to read.
 */
record RefusedFile(Imports imports, Visibility visibility, Locale locale) {

  /**
   * Sends them as CSV.
   *
   * @param job the import's
   * @param file by its name in the job's result, or null for all
   */
  void send(long job, @Nullable String file, OutputStream out) throws IOException {
    Path whole = ScratchFolder.file();
    try {
      try (Writer csv = Files.newBufferedWriter(whole, UTF_8)) {
        imports.writeRefused(job, file, visibility, csv, locale);
      }
      Files.copy(whole, out);
    } finally {
      Files.delete(whole);
    }
  }
}
