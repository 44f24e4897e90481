package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrepot.bundle.AllFiles;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.figure.KnownMetrics;
import org.entrepot.figure.Metric;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a concept declares has a name on pages: a page shows the declaration's word else. */
class DeclaredTextsTest {

  private static final DeclaredFiles FILES = AllFiles.declared(KnownMetrics.all());

  /** Words of schemes are names; qualifiers are said by {@link Messages#qualifier}. */
  private static final Set<String> NAMED_OTHERWISE = Set.of("identifier_scheme", "qualifier");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingDeclaredHasAName(Language language) {
    Messages texts = new Messages(language);
    assertThat(FILES.all().stream().flatMap(file -> keys(new Register(file))))
        .hasSizeGreaterThan(FILES.all().size())
        .allSatisfy(key -> assertThat(texts.textOr(key, "")).as(key).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noViewOfSomebodysIsCalledLikeTheListOfAll(Language language) {
    String all = new Messages(language).text("views.all");
    assertThatThrownBy(() -> SavedView.of("deals", all, ""))
        .hasFieldOrPropertyWithValue("code", "view.built-in");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCountedRecordHasANameAsASource(Language language) {
    Messages texts = new Messages(language);
    List<Register> counted =
        FILES.all().stream().map(Register::new).filter(Register::isCounted).toList();
    assertThat(counted)
        .isNotEmpty()
        .allSatisfy(
            register -> {
              String key = "source." + register.file().record();
              assertThat(texts.textOr(key, "")).as(key).isNotEmpty();
            });
  }

  @Test
  void theGuideToClosingAnEditionNamesEveryCountedRecordAndNoOther() throws IOException {
    Messages texts = new Messages(Language.EN);
    String guide =
        Files.readString(Path.of("../docs/closing-an-edition.md")).replaceAll("\\s+", " ");
    Matcher listed = Pattern.compile("a counted record \\(([^)]*)\\)").matcher(guide);
    assertThat(listed.find()).isTrue();
    String unnamed = ", " + listed.group(1) + ",";
    for (BundleFile file : FILES.all().stream().filter(BundleFile::isCounted).toList()) {
      String name = texts.text("source." + file.record()).toLowerCase(Locale.ENGLISH);
      assertThat(unnamed).contains(", " + name + ",");
      unnamed = unnamed.replace(", " + name + ",", ",");
    }
    assertThat(unnamed).isEqualTo(",");
  }

  /** What a metric reads and nothing posts, because it is misspelt, has no name either. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingThatAMetricReadsHasAName(Language language) {
    Messages texts = new Messages(language);
    assertThat(
            KnownMetrics.all().all().stream()
                .map(Metric::selection)
                .flatMap(DeclaredTextsTest::read))
        .hasSizeGreaterThan(KnownMetrics.all().all().size())
        .allSatisfy(key -> assertThat(texts.textOr(key, "")).as(key).isNotEmpty());
  }

  private static Stream<String> read(PostingSelection selection) {
    Stream<String> traits =
        Stream.of(selection.allOf(), selection.anyOf(), selection.noneOf()).flatMap(Set::stream);
    return Stream.concat(
        selection.accounts().stream().map(account -> "account." + account),
        traits.map(trait -> "trait." + trait));
  }

  /** What a column takes has a name in place of its word. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWordOfAColumnHasAName(Language language) {
    Messages texts = new Messages(language);
    List<Column> columns =
        FILES.all().stream()
            .flatMap(file -> file.columns().stream())
            .filter(column -> !NAMED_OTHERWISE.contains(column.name()))
            .toList();
    for (Column column : columns) {
      assertThat(column.type().words())
          .as(column.name())
          .allSatisfy(
              word -> {
                String own = texts.textOr("word." + column.name() + "." + word, "");
                assertThat(texts.textOr("word." + word, own)).as(word).isNotEmpty();
              });
    }
  }

  /** As {@link RegisterPage} and {@link RecordPage} ask for them. */
  private static Stream<String> keys(Register register) {
    Set<String> names = new TreeSet<>();
    Stream.of(register.file().columns(), register.filters(), register.sorts())
        .flatMap(List::stream)
        .map(Column::name)
        .forEach(names::add);
    names.add(register.code().map(Column::name).orElse(register.file().record()));
    return Stream.concat(
        Stream.of("register." + register.name()), names.stream().map(name -> "column." + name));
  }
}
