package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A failure that a person can mend: one sentence that says what to do, and an exit code. */
public final class CommandRefused extends RuntimeException {

  /** As the system says it. */
  static final String READ_ONLY = "Read-only file system";

  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  CommandRefused(ExitCode exit, String sentence) {
    super(sentence);
    this.exit = exit;
  }

  CommandRefused(ExitCode exit, String sentence, Throwable cause) {
    super(sentence, cause);
    this.exit = exit;
  }

  public ExitCode exit() {
    return exit;
  }

  /** What an I/O failure at a place means for the person who started the command. */
  static CommandRefused at(Path place, IOException failed) {
    String said = String.valueOf(failed.getMessage());
    if (noSpace(said)) {
      return full(place, failed);
    }
    if (said.contains(READ_ONLY)) {
      return new CommandRefused(
          ExitCode.NO_PERMISSION,
          place + " is on a read-only file system: make that writable, or name another place.",
          failed);
    }
    if (failed instanceof AccessDeniedException
        || said.contains("Permission denied")
        || said.contains("Operation not permitted")) {
      return new CommandRefused(
          ExitCode.NO_PERMISSION,
          "No permission to read and write "
              + place
              + ": change its owner, start as the user who owns it, or set ENTREPOT_DATA to another"
              + " folder.",
          failed);
    }
    return misplaced(place, failed);
  }

  /** What is there is not what was meant, or nothing can be there. */
  private static CommandRefused misplaced(Path place, IOException failed) {
    String said = String.valueOf(failed.getMessage());
    if (failed instanceof NoSuchFileException) {
      return new CommandRefused(
          ExitCode.USAGE,
          place + " does not exist and cannot be created: name another place.",
          failed);
    }
    if (failed instanceof FileAlreadyExistsException
        || failed instanceof NotDirectoryException
        || said.contains("Not a directory")) {
      return new CommandRefused(
          ExitCode.USAGE, place + " is not a folder: name another place.", failed);
    }
    return new CommandRefused(
        ExitCode.UNEXPECTED,
        "Reading or writing " + place + " failed: " + reason(failed) + ". Name another place.",
        failed);
  }

  /** What the system said, without the place, which is named already. */
  private static String reason(IOException failed) {
    String reason =
        failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
    return reason == null ? "the system gave no reason" : reason;
  }

  static CommandRefused full(Path place, Throwable failed) {
    return new CommandRefused(
        ExitCode.DISK_FULL,
        "No space left for "
            + place
            + ": make room there, or set ENTREPOT_DATA to a folder with more space, then start"
            + " again.",
        failed);
  }

  /** Whether a message of the system or of PostgreSQL says that the disk is full. */
  static boolean noSpace(String said) {
    return said.contains("No space left on device") || said.contains("Disk quota exceeded");
  }
}
