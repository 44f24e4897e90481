package org.entrepot.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.setting.Setting;

/** How the server's JVM is started. */
final class ServerJvm {

  /**
   * Of the memory of this machine, or of the container where that has less; PostgreSQL and what the
   * JVM has outside its heap need the rest. An -Xmx of one's own wins.
   */
  private static final int HEAP_PERCENT = 50;

  private ServerJvm() {}

  /** The Java that runs this. */
  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What the server needs on every supported JDK. */
  static List<String> options(Path archives, Path lastWords) {
    List<String> options = new ArrayList<>();
    options.add("-Dfile.encoding=UTF-8");
    options.add("-Djava.awt.headless=true");
    options.add("-Duser.timezone=UTC");
    options.add("--add-opens=java.base/java.io=ALL-UNNAMED");
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-XX:+HeapDumpOnOutOfMemoryError");
    options.add("-XX:HeapDumpPath=" + lastWords);
    options.add("-XX:ErrorFile=" + lastWords.resolve("hs_err_%p.log"));
    options.add("-XX:MaxRAMPercentage=" + HEAP_PERCENT);
    options.addAll(sharedClasses(archives));
    options.addAll(own());
    return options;
  }

  /**
   * The classes of the last start, kept by the JVM when it ended cleanly, save a quarter of the
   * next. An archive that does not fit is ignored by the JVM.
   */
  private static List<String> sharedClasses(Path archives) {
    Path archive = archive(archives);
    return Files.exists(archive)
        ? List.of(
            "-XX:SharedArchiveFile=" + archive,
            "-Xshare:auto",
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off")
        : List.of(
            "-XX:ArchiveClassesAtExit=" + fresh(archives),
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off");
  }

  /** An archive is used only when the JVM that wrote it has ended by itself: it is whole then. */
  static void keepArchive(Path archives, boolean whole) {
    Path fresh = fresh(archives);
    if (!whole || !fresh.toFile().renameTo(archive(archives).toFile())) {
      FolderTrees.delete(fresh);
    }
  }

  private static Path archive(Path archives) {
    String vm = System.getProperty("java.vm.version", "?").replaceAll("[^A-Za-z0-9.-]", "_");
    return archives.resolve("classes-" + vm + ".jsa");
  }

  private static Path fresh(Path archives) {
    return archives.resolve("classes.new.jsa");
  }

  /** ENTREPOT_JAVA_OPTIONS, such as -Xmx2g: separated by blanks. */
  private static List<String> own() {
    String text = EnvironmentVariables.ofProcess().value(Setting.JAVA_OPTIONS).orElse("").strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+", -1));
  }
}
