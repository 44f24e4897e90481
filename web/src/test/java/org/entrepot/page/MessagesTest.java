package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Messages ENGLISH = new Messages(Language.EN);

  private final Properties english = read("en");
  private final Properties chinese = read("zh");

  private static Properties read(String language) {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                Messages.class.getResourceAsStream("messages_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return texts;
  }

  @Test
  void knownWordsBesideAPublishedNumberAreSaidInBothLanguages() {
    String written = "total trade in goods; more than, at close";
    assertThat(ENGLISH.qualifier(written)).isEqualTo(written);
    assertThat(new Messages(Language.ZH).qualifier(written))
        .isEqualTo("total trade in goods; 超过, at close");
    assertThat(ENGLISH.qualifier("on 2025-11-03; more than"))
        .isEqualTo("on 3 November 2025; more than");
    assertThat(ENGLISH.qualifier("on 2025-13-03")).isEqualTo("on 2025-13-03");
  }

  @Test
  void aProgramIsCalledByTheNumberOfItsToken() {
    assertThat(ENGLISH.who("token:17")).isEqualTo("Token 17");
    assertThat(new Messages(Language.ZH).who("token:17")).isEqualTo("令牌17");
    assertThat(ENGLISH.who("li.wei")).isEqualTo("li.wei");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(chinese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  /** Of two texts of one key the last one counts, and nobody is told. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/org/entrepot/page/messages_en.properties",
        "/org/entrepot/page/messages_zh.properties",
        "/org/entrepot/problems.properties",
        "/org/entrepot/problems_zh.properties"
      })
  void noKeyStandsTwice(String file) throws IOException {
    List<String> keys;
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file))) {
      keys =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.matches("[^# ]+ =.*"))
              .map(line -> line.substring(0, line.indexOf(" =")))
              .toList();
    }
    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    for (String key : english.stringPropertyNames()) {
      if (!key.startsWith("ordinal.")) {
        assertThat(values(chinese.getProperty(key)))
            .as(key)
            .isEqualTo(values(english.getProperty(key)));
      }
    }
  }

  private static Set<String> values(String text) {
    Matcher matcher = Pattern.compile("\\{[0-9]}").matcher(text);
    Set<String> values = new TreeSet<>();
    while (matcher.find()) {
      values.add(matcher.group());
    }
    return values;
  }

  @Test
  void noTextHasAnApostropheThatSomeReadersOfItWouldSeeTwice() {
    assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(chinese.values()).noneMatch(text -> text.toString().contains("'"));
  }

  @Test
  void everyKeyThatAViewNamesExists() throws IOException {
    Pattern named = Pattern.compile("t\\['([a-zA-Z0-9.]+[a-zA-Z0-9])']");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> views = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
      for (Path view : views.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        Matcher matcher = named.matcher(Files.readString(view));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    assertThat(keys).isNotEmpty();
    assertThat(keys.stream().filter(k -> !english.containsKey(k)).collect(Collectors.toSet()))
        .isEmpty();
  }

  /** What stands between two values is another mark in each language. */
  @Test
  void noViewWritesMarksOfItsOwnLanguage() throws IOException {
    Pattern mark = Pattern.compile("#\\{[^}]*}(</[a-z]+>)?[:,;] ?(#\\{|<)");
    try (Stream<Path> views = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
      for (Path view : views.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        assertThat(Files.readString(view)).as(view.toString()).doesNotContainPattern(mark);
      }
    }
  }

  @Test
  void everyKeyThatCodeAsksForExists() throws IOException {
    Pattern asked =
        Pattern.compile("[tT]exts(?:\\(\\))?\\s*\\.text\\(\\s*\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
      for (Path file : code.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = asked.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    assertThat(keys).isNotEmpty();
    assertThat(keys).filteredOn(key -> !english.containsKey(key)).isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Pattern literal = Pattern.compile("[\"']([a-zA-Z0-9.-]+)[\"']");
    Set<String> named = new TreeSet<>();
    for (String root : List.of("src/main/webapp/WEB-INF", "src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher matcher = literal.matcher(Files.readString(file));
          while (matcher.find()) {
            named.add(matcher.group(1));
          }
        }
      }
    }
    List<String> beginnings = named.stream().filter(key -> key.endsWith(".")).toList();
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !named.contains(key))
        .filteredOn(
            key -> !key.endsWith(".one") || !named.contains(key.replaceFirst("\\.one$", "")))
        .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @Test
  void eachRoleHasAName() {
    for (Role role : Role.values()) {
      assertThat(english.getProperty("role." + role.name())).as(role.name()).isNotBlank();
      assertThat(chinese.getProperty("role." + role.name())).as(role.name()).isNotBlank();
    }
  }

  @Test
  void groupsOfTheNavigationHaveNamesOfTheirOwn() {
    List<String> groups = List.of("nav.figures", "nav.data", "nav.administration", "nav.account");

    assertThat(groups).extracting(english::getProperty).doesNotHaveDuplicates();
    assertThat(groups).extracting(chinese::getProperty).doesNotHaveDuplicates();
  }

  @Test
  void oneIsNotSaidInThePlural() {
    assertThat(ENGLISH.text("register.count", "1")).isEqualTo("1 record");
    assertThat(ENGLISH.text("register.count", "2")).isEqualTo("2 records");
    assertThat(ENGLISH.text("tile.go", "1")).isEqualTo("1 record");
    assertThat(ENGLISH.text("texts.taken", "1")).isEqualTo("1 claim saved.");
    assertThat(ENGLISH.text("texts.taken", "2")).isEqualTo("2 claims saved.");
    assertThat(ENGLISH.text("chosen.withdraw", "1")).isEqualTo("Withdraw 1 record");
    assertThat(new Messages(Language.ZH).text("register.count", "1")).isEqualTo("1条记录");
  }

  @Test
  void howManyThereAreIsAWordUpToNine() {
    assertThat(Stream.of(2, 6, 9, 10, 1200).map(ENGLISH::cardinal))
        .containsExactly("two", "six", "nine", "10", "1,200");
    assertThat(new Messages(Language.ZH).cardinal(2)).isEqualTo("两");
  }

  @Test
  void editionsAreCalledByTheirOrdinal() {
    assertThat(ENGLISH.ordinalFirst(6)).isEqualTo("Sixth");
    assertThat(new Messages(Language.ZH).ordinal(6)).isEqualTo("第六");
    assertThat(Stream.of(21, 22, 23, 24, 30, 101, 111, 112, 113).map(ENGLISH::ordinal))
        .containsExactly(
            "21st", "22nd", "23rd", "24th", "30th", "101st", "111th", "112th", "113th");
    assertThat(new Messages(Language.ZH).ordinal(21)).isEqualTo("第21");
  }
}
