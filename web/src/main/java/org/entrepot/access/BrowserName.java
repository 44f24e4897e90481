package org.entrepot.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser is called, as far as it says so: {@code Firefox, Windows}. */
final class BrowserName {

  /** What it says, and what that is; those that say they were others as well come first. */
  private record Mark(String said, String name) {}

  private static final List<Mark> BROWSERS =
      List.of(
          new Mark("MicroMessenger/", "WeChat"),
          new Mark("Edg", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("Firefox/", "Firefox"),
          new Mark("Chrome/", "Chrome"),
          new Mark("Safari/", "Safari"),
          new Mark("curl/", "curl"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("Windows", "Windows"),
          new Mark("Android", "Android"),
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Mac OS X", "macOS"),
          new Mark("Linux", "Linux"));

  private static final int LONGEST = 40;

  private BrowserName() {}

  /** The beginning of what it says where we do not know it; empty where it says nothing. */
  static String of(@Nullable String agent) {
    if (agent == null) {
      return "";
    }
    Optional<String> browser = name(BROWSERS, agent);
    String system = name(SYSTEMS, agent).map(name -> ", " + name).orElse("");
    return browser
        .map(name -> name + system)
        .orElse(agent.substring(0, Math.min(LONGEST, agent.length())));
  }

  private static Optional<String> name(List<Mark> marks, String agent) {
    return marks.stream().filter(mark -> agent.contains(mark.said())).map(Mark::name).findFirst();
  }
}
