package org.entrepot.system;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** A server with the application on it, as an administrator handles it. */
interface Server {

  /** One compiler is faster where a JVM lives for a minute: it halves what a start costs. */
  String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

  /** As it stands in the table. */
  String name();

  /** Where the application answers, with the context path and a slash at the end. */
  URI url();

  /** Where the server says how it is. */
  default URI health() {
    return url();
  }

  /** Unpacks the server and prepares it by the scripts of deploy/, from nothing. */
  void install();

  /** Starts it and waits until the application answers, if it is deployed. */
  default void start() {
    start(Map.of());
  }

  /** Starts it with more settings than usual, until it is stopped. */
  void start(Map<String, String> more);

  /** Settings, and more. */
  static Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(more);
    return all;
  }

  /** Ends it in order. */
  void stop();

  /** Ends it as a power cut does. */
  void kill();

  /** Deploys the application; it answers when this returns. */
  void deploy();

  /** Takes the application away, if it is there. */
  void undeploy();

  /** Deploys it anew while it is there. */
  default void redeploy() {
    deploy();
  }
}
