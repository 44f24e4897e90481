package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LookTest {

  @Test
  void everyClassOfTheStylesheetsIsUsed() throws IOException {
    Set<String> words = new TreeSet<>();
    for (String root : List.of("src/main/webapp/WEB-INF", "src/main/java")) {
      find("\"(?:\\\\.|[^\"\\\\\n])*\"", root, words);
    }
    Set<String> used = new TreeSet<>();
    words.forEach(text -> used.addAll(List.of(text.split("[^a-zA-Z0-9-]+", -1))));
    Set<String> classes = new TreeSet<>();
    find("\\.[a-zA-Z][a-zA-Z0-9-]*(?=[^{}/*]*\\{)", "src/main/webapp/look", classes);

    assertThat(classes).isNotEmpty();
    assertThat(classes).filteredOn(name -> !used.contains(name.substring(1))).isEmpty();
  }

  private static boolean isRead(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".js");
  }

  private static void find(String pattern, String root, Set<String> found) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      for (Path file : files.filter(LookTest::isRead).toList()) {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group());
        }
      }
    }
  }
}
