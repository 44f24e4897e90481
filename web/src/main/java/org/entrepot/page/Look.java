package org.entrepot.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Addresses of the stylesheets, scripts and pictures. Each carries a check sum of its content, so
 * that browsers may keep it for ever and still see a new one at once.
 */
@Named
@ApplicationScoped
public class Look {

  @Inject ServletContext context;

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  /** The address of a file of the folder {@code look}, with the context path. */
  public String href(String file) {
    return address("/look/" + file);
  }

  /**
   * The address of a script of a library that comes as a WebJar.
   *
   * @param file with the library's name and version: {@code htmx.org/2.0.8/dist/htmx.min.js}
   */
  public String library(String file) {
    return address("/webjars/" + file);
  }

  private String address(String path) {
    return context.getContextPath() + path + "?v=" + versions.computeIfAbsent(path, this::version);
  }

  private String version(String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no " + path);
      }
      CRC32 sum = new CRC32();
      sum.update(in.readAllBytes());
      return HexFormat.of().toHexDigits((int) sum.getValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
