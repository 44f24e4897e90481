package org.entrepot.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the operating system, with its environment beside our own. */
record Command(Path folder, Map<String, String> environment) {

  private static final int MINUTES = 10;

  /** Runs it to its end and returns what it printed, errors included; it must succeed. */
  String run(List<String> words) {
    try {
      // a file and no pipe: a server that it starts may keep a pipe open for ever
      Path said = Files.createTempFile("command", ".log");
      Process process = start(said, words);
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      String text = Files.readString(said);
      Files.delete(said);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException(words + " failed: " + text);
      }
      return text;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Starts it and leaves it running; what it prints goes to the file. */
  Process start(Path log, List<String> words) {
    try {
      return builder(words)
          .redirectInput(new File("/dev/null"))
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private ProcessBuilder builder(List<String> words) {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    // what the tests' own JVM was given is not for the server's
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "MAVEN_OPTS"));
    builder.environment().putAll(environment);
    return builder;
  }
}
