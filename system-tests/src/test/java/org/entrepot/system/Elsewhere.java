package org.entrepot.system;

import java.net.URI;
import java.util.Map;

/**
 * A server that somebody else started: {@code -Dentrepot.url} says where it is, with its context
 * path, and {@code -Dentrepot.token} is an administrator's token.
 */
final class Elsewhere implements Server {

  private static final String URL = "entrepot.url";

  static boolean named() {
    return !System.getProperty(URL, "").isBlank();
  }

  static String token() {
    return System.getProperty("entrepot.token", "");
  }

  @Override
  public String name() {
    return "elsewhere";
  }

  @Override
  public URI url() {
    return URI.create(System.getProperty(URL, "").strip().replaceFirst("/*$", "/"));
  }

  @Override
  public void install() {
    throw notOurs();
  }

  @Override
  public void start(Map<String, String> more) {
    throw notOurs();
  }

  @Override
  public void stop() {
    throw notOurs();
  }

  @Override
  public void kill() {
    throw notOurs();
  }

  @Override
  public void deploy() {
    throw notOurs();
  }

  @Override
  public void undeploy() {
    throw notOurs();
  }

  private static IllegalStateException notOurs() {
    return new IllegalStateException("somebody else started this server");
  }
}
