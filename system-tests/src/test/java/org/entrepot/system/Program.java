package org.entrepot.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program that {@code ./entrepot} runs, as it was built. */
final class Program {

  private Program() {}

  /** Runs one command of it and returns what it printed. */
  static String run(Path folder, Map<String, String> environment, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(Folders.LAUNCHER.toString());
    command.addAll(List.of(words));
    return new Command(folder, environment).run(command);
  }
}
