package org.entrepot.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people read outside the messages: documents, the API's description, the command line. */
final class PlainTexts {

  /** Texts that have a word for the sake of a program, and why. */
  static final Map<String, String> EXCEPT =
      Map.of(
          "refused", "a member of the API's answers, which is read by its name",
          "/refused?limit=", "an address of the API");

  /** Names of members, files and commands, and where links lead. */
  private static final Pattern CODE = Pattern.compile("(?m)^ {4}.*$|`[^`]*`|(?<=])\\([^)]*\\)");

  private static final Pattern DESCRIPTION =
      Pattern.compile("\"(?:title|summary|description)\" : \"(.*)\"");

  /** A text of a Java file; a comment, or a quotation mark by itself, is none. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"\"\"((?s:.*?))\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"|//.*|/\\*(?s:.*?)\\*/|'\\\\?\"'");

  private PlainTexts() {}

  /** In lower case, but for the exceptions. */
  static List<String> all() {
    return read().filter(text -> !EXCEPT.containsKey(text)).toList();
  }

  /** All but the table of words, which has each of them. */
  static Stream<String> read() {
    return Stream.of(documents(), descriptions(), launcher())
        .flatMap(texts -> texts)
        .map(text -> text.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> documents() {
    return Stream.concat(Stream.of(Path.of("../README.md")), files("../docs", ".md"))
        .filter(file -> !file.endsWith("words.md"))
        .map(file -> CODE.matcher(text(file)).replaceAll(""));
  }

  private static Stream<String> descriptions() {
    return found(DESCRIPTION, Path.of("src/main/openapi/openapi.json"));
  }

  private static Stream<String> launcher() {
    return files("../launcher/src/main/java/org/entrepot/launcher", ".java")
        .flatMap(file -> found(LITERAL, file));
  }

  /** What the groups of a pattern find. */
  private static Stream<String> found(Pattern pattern, Path file) {
    Matcher matcher = pattern.matcher(text(file));
    return matcher
        .results()
        .flatMap(each -> IntStream.rangeClosed(1, each.groupCount()).mapToObj(each::group))
        .filter(Objects::nonNull);
  }

  private static Stream<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
