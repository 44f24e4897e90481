package org.entrepot.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.claim.ClaimTopic;
import org.entrepot.figure.Metric;
import org.entrepot.figure.Metrics;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase could be about, and how people speak of it: a metric says so itself, the indicators
 * stand in {@code indicators.csv}.
 *
 * @param units of its numbers: what is counted, {@code m2}, {@code percent} or {@code money}
 * @param words that stand near it, in lower case
 */
record PhraseTopic(ClaimTopic about, Set<String> units, List<String> words) {

  private static final List<PhraseTopic> INDICATORS = indicators();

  /** All that there are, in the order of the files. */
  static List<PhraseTopic> all(Metrics metrics) {
    return Stream.concat(metrics.all().stream().map(PhraseTopic::of), INDICATORS.stream()).toList();
  }

  private static PhraseTopic of(Metric metric) {
    ClaimTopic about = new ClaimTopic(ClaimTopic.ClaimTopicKind.METRIC, metric.code());
    return new PhraseTopic(about, metric.spoken().units(), metric.spoken().words());
  }

  private static List<PhraseTopic> indicators() {
    try (InputStream bytes = PhraseTopic.class.getResourceAsStream("indicators.csv")) {
      if (bytes == null) {
        throw new IllegalStateException("The file indicators.csv is missing in the program.");
      }
      return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, UTF_8)).stream()
          .map(PhraseTopic::indicator)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static PhraseTopic indicator(NamedCsvRecord row) {
    return new PhraseTopic(
        new ClaimTopic(ClaimTopic.ClaimTopicKind.INDICATOR, row.getField("indicator")),
        Set.of("percent"),
        Arrays.asList(row.getField("words").toLowerCase(Locale.ROOT).split("\\|")));
  }

  /**
   * What a phrase says of this topic; null where it can say nothing of it.
   *
   * @return the topic itself, its growth or its record
   */
  @Nullable ClaimTopic of(Phrase phrase) {
    return switch (phrase.sense()) {
      case RECORD -> ofMetric(ClaimTopic.ClaimTopicKind.RECORD);
      case LEVEL -> isOf(phrase.unit()) ? about : null;
      case GROWTH -> growth(phrase);
    };
  }

  private @Nullable ClaimTopic growth(Phrase phrase) {
    boolean percent = "percent".equals(phrase.unit());
    boolean indicator = about.kind() == ClaimTopic.ClaimTopicKind.INDICATOR;
    return percent ? (indicator ? about : ofMetric(ClaimTopic.ClaimTopicKind.GROWTH)) : null;
  }

  private @Nullable ClaimTopic ofMetric(ClaimTopic.ClaimTopicKind kind) {
    return about.kind() == ClaimTopic.ClaimTopicKind.METRIC
        ? new ClaimTopic(kind, about.name())
        : null;
  }

  /** A number whose unit is not said may be of any topic that counts. */
  private boolean isOf(@Nullable String unit) {
    if (unit == null) {
      return !units.contains("percent") && !units.contains("money");
    }
    return units.contains(unit) || (isMoney(unit) && units.contains("money"));
  }

  static boolean isMoney(@Nullable String unit) {
    return unit != null && unit.matches("[A-Z]{3}");
  }

  /**
   * How many of its words a sentence has.
   *
   * @param sentence in lower case
   */
  long mentions(String sentence) {
    return words.stream().filter(word -> has(sentence, word)).count();
  }

  /** Whether a text in lower case has a word, and not as a part of another one. */
  static boolean has(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      if (!isLatin(text, at - 1) && !isLatin(text, at + word.length())) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 128
        && Character.isLetter(text.charAt(at));
  }
}
