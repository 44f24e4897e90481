package org.entrepot.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that the build put together. */
final class BuiltVersions {

  private static final Properties BUILT = load();

  static final String ENTREPOT = BUILT.getProperty("entrepot", "?");
  static final String POSTGRESQL = BUILT.getProperty("postgresql", "?");
  static final String PAYARA = BUILT.getProperty("payara", "?");

  private BuiltVersions() {}

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream file = BuiltVersions.class.getResourceAsStream("versions.properties")) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return properties;
  }
}
