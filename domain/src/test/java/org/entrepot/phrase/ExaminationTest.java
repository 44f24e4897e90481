package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the reader on sentences labelled by hand. The author of its words had read those called
 * seen; the others were an examination. What it showed was mended after it was written down.
 */
class ExaminationTest {

  private static final List<String> FILES =
      List.of(
          "seen-en.txt",
          "seen-zh.txt",
          "unseen-en.txt",
          "unseen-zh.txt",
          "news-seen-en.txt",
          "news-seen-zh.txt",
          "news-unseen-en.txt",
          "news-unseen-zh.txt",
          "plain-seen-en.txt",
          "plain-seen-zh.txt",
          "plain-unseen-en.txt",
          "plain-unseen-zh.txt",
          "plain-fresh-en.txt",
          "plain-fresh-zh.txt",
          "plain-second-en.txt",
          "plain-second-zh.txt");

  private static final Path REPORT = Path.of("..", "docs", "text-reader.md");

  private final TextReader reader = new TextReader();

  @ParameterizedTest
  @CsvSource({
    "seen-en.txt, 0.98, 0.98",
    "seen-zh.txt, 0.98, 0.98",
    "unseen-en.txt, 0.97, 0.97",
    "unseen-zh.txt, 0.97, 0.97",
    "news-seen-en.txt, 0.97, 0.97",
    "news-seen-zh.txt, 0.97, 0.97",
    "news-unseen-en.txt, 0.97, 0.97",
    "news-unseen-zh.txt, 0.97, 0.97",
    "plain-seen-en.txt, 0.98, 0.98",
    "plain-seen-zh.txt, 0.98, 0.98",
    "plain-unseen-en.txt, 0.97, 0.97",
    "plain-unseen-zh.txt, 0.97, 0.97",
    "plain-fresh-en.txt, 0.97, 0.97",
    "plain-fresh-zh.txt, 0.97, 0.97",
    "plain-second-en.txt, 0.97, 0.97",
    "plain-second-zh.txt, 0.97, 0.97"
  })
  void findsWhatPeopleFind(String file, double precision, double recall) {
    Examination examined = new Examination(reader, Sentence.of(file));

    assertThat(examined.precision()).as(examined.misses().toString()).isGreaterThan(precision);
    assertThat(examined.recall()).as(examined.misses().toString()).isGreaterThan(recall);
  }

  @Test
  void isReportedAsItIs() throws IOException {
    String report = Files.readString(REPORT);
    int misses = 0;

    for (String file : FILES) {
      Examination examined = new Examination(reader, Sentence.of(file));
      assertThat(report).contains(examined.row(file));
      assertThat(examined.misses()).allSatisfy(miss -> assertThat(report).contains(miss));
      misses += examined.misses().size();
    }
    assertThat(report.split("  - missed: ", -1)).hasSize(misses + 1);
  }
}
