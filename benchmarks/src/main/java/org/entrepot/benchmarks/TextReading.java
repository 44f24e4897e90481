package org.entrepot.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entrepot.phrase.TextReader;

/** Reads the labelled sentences for number phrases, beside ICU finding the words in them. */
final class TextReading implements Benchmark {

  private static final int TIMES = 20;
  private static final int ROUNDS = 5;

  private final Path sentences;
  private final TextReader reader = new TextReader();

  /**
   * @param sentences the folder of the labelled sentences
   */
  TextReading(Path sentences) {
    this.sentences = sentences;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    String text = text();
    double megabytes = text.getBytes(UTF_8).length / 1e6;
    List<Double> speeds = new ArrayList<>();
    read(text);
    words(text);
    List<Double> rounds =
        FairRounds.ratios(
            ROUNDS,
            () -> {
              double seconds = read(text);
              speeds.add(megabytes / seconds);
              return seconds;
            },
            () -> words(text));
    return List.of(
        MeasuredTime.atMost(
            40,
            "Time to find the number phrases of a text, beside ICU finding its words",
            rounds,
            String.format(Locale.ROOT, "median %.2f MB/s", FairRounds.median(speeds))));
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : List.of("seen-en", "seen-zh", "unseen-en", "unseen-zh")) {
      text.append(Files.readString(sentences.resolve(file + ".txt")));
    }
    return text.toString().replaceAll("\\[\\[([^|]*)\\|[^]]*\\]\\]", "$1").repeat(TIMES);
  }

  private double read(String text) {
    long start = System.nanoTime();
    if (reader.read(text).isEmpty()) {
      throw new IllegalStateException("The reader found nothing in the labelled sentences.");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double words(String text) {
    long start = System.nanoTime();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    while (words.next() != BreakIterator.DONE) {
      // finding them is what is measured
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
