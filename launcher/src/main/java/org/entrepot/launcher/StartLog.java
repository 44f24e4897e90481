package org.entrepot.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server says while it starts; each look at its log reads on from the one before. */
final class StartLog {

  private static final Pattern NOTHING = Pattern.compile("\"Deployed\": \\[\\s*]");

  /** Of what was read, read once more: what is looked for may come in two parts. */
  private static final int OVERLAP = 200;

  private final Path log;
  private @Nullable Object file;
  private long read;
  private String end = "";
  private boolean failed;

  StartLog(Path log) {
    this.log = log;
  }

  /** Whether the log of this start says so: the server itself runs on without the application. */
  boolean deploymentFailed() {
    try {
      Object now = Files.readAttributes(log, BasicFileAttributes.class).fileKey();
      try (SeekableByteChannel in = Files.newByteChannel(log)) {
        if (!Objects.equals(now, file) || in.size() < read) {
          begin(now);
        }
        in.position(read);
        add(Channels.newInputStream(in).readAllBytes());
      }
      return failed;
    } catch (NoSuchFileException notYet) {
      return false;
    } catch (IOException failed) {
      throw CommandRefused.at(log, failed);
    }
  }

  /** Another start writes another log. */
  private void begin(@Nullable Object now) {
    file = now;
    read = 0;
    end = "";
    failed = false;
  }

  private void add(byte[] more) {
    read += more.length;
    String text = end + new String(more, ISO_8859_1);
    failed |= saysSo(text);
    end = text.substring(Math.max(0, text.length() - OVERLAP));
  }

  /** What it has deployed is told as a list, which is empty where the database did not answer. */
  private static boolean saysSo(String text) {
    return text.contains("Exception while loading the app") || NOTHING.matcher(text).find();
  }
}
