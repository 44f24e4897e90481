package org.entrepot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in which readers met wrong numbers, with what is right. */
class CasesTest {

  private final TextReader reader = new TextReader();

  static Stream<Sentence> cases() {
    return Stream.of(
            "cases.txt",
            "news-seen-en.txt",
            "news-seen-zh.txt",
            "news-unseen-en.txt",
            "news-unseen-zh.txt")
        .flatMap(file -> Sentence.of(file).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areRead(Sentence sentence) {
    List<String> read = reader.read(sentence.text()).stream().map(Sentence::said).toList();

    assertThat(read).as(sentence.text()).containsExactlyElementsOf(sentence.phrases());
  }
}
