package org.entrepot.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says when the server died and what followed. A server may have died because the disk is full: it
 * is started again even where nothing of that can be kept.
 */
final class RestartLog {

  private final Path file;
  private final LastWords words;

  RestartLog(Path file, LastWords words) {
    this.file = file;
    this.words = words;
  }

  /** How it ended, as a shell says it, and the pause before the next start, if there is one. */
  record ServerDeath(int code, Optional<Duration> pause) {

    private String next() {
      return pause
          .map(soon -> "starting again in " + soon.toSeconds() + " s")
          .orElse("not starting again");
    }
  }

  /**
   * @param log of the server
   * @param output what its process printed
   */
  void tell(ServerDeath death, Path log, Path output, Instant now) {
    String line =
        now
            + " the server died with "
            + death.code()
            + ", "
            + kept(log, output, now)
            + "; "
            + death.next()
            + "\n";
    try {
      Files.writeString(
          file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failed) {
      System.err.print(line);
    }
  }

  private String kept(Path log, Path output, Instant now) {
    try {
      return "see " + words.keep(log, output, now);
    } catch (CommandRefused failed) {
      return "what it left could not be kept (" + failed.getMessage() + ")";
    }
  }
}
