package org.entrepot.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * The file that the access log is written to, named by ENTREPOT_ACCESS_LOG. It is ours, so that it
 * is the same on every server and none of the server's own settings is needed for it.
 */
@ApplicationScoped
class AccessFile {

  private static final int BYTES = 10_000_000;
  private static final int FILES = 10;

  @Inject ServerSettings settings;

  private @Nullable Handler file;

  /** Has a file that cannot be written found when the application starts. */
  void check(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  @PostConstruct
  void open() {
    settings.accessLog().ifPresent(name -> file = open(name));
  }

  @PreDestroy
  void close() {
    Handler open = file;
    if (open != null) {
      open.close();
    }
  }

  /** Whether anybody wants to know. */
  boolean isWritten() {
    return file != null;
  }

  void write(String line) {
    Handler open = file;
    if (open != null) {
      open.publish(new LogRecord(Level.INFO, line));
    }
  }

  private static Handler open(String name) {
    try {
      PrivateLog handler = new PrivateLog(pattern(name), BYTES, FILES);
      handler.setFormatter(new Plain());
      handler.setEncoding("UTF-8");
      handler.setLevel(Level.ALL);
      return handler;
    } catch (IOException failed) {
      throw new IllegalArgumentException(
          "ENTREPOT_ACCESS_LOG is \"" + name + "\", which cannot be written: " + failed, failed);
    }
  }

  /** {@code access.log} becomes {@code access.0.log}, {@code access.1.log}; 0 is the newest. */
  static String pattern(String name) {
    String literal = name.replace("%", "%%");
    int dot = literal.lastIndexOf('.');
    return dot > literal.lastIndexOf('/')
        ? literal.substring(0, dot) + ".%g" + literal.substring(dot)
        : literal + ".%g";
  }

  private static final class Plain extends Formatter {
    @Override
    public String format(LogRecord line) {
      return line.getMessage() + '\n';
    }
  }
}
