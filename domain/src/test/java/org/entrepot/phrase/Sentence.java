package org.entrepot.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.claim.ClaimQualifier;

/**
 * A sentence with the phrases that a person has found in it, written {@code [[more than 3,400|3400
 * companies more_than]]} in its line. A line that begins with # says where the next ones are from.
 *
 * @param phrases each as {@link #said} says it
 */
record Sentence(String text, List<String> phrases) {

  private static final Pattern LABELLED = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)\\]\\]");

  static List<Sentence> of(String file) {
    try (InputStream bytes = Sentence.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(bytes, file).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(Sentence::parse)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Sentence parse(String line) {
    StringBuilder text = new StringBuilder();
    List<String> phrases = new ArrayList<>();
    Matcher label = LABELLED.matcher(line);
    int from = 0;
    while (label.find()) {
      text.append(line, from, label.start());
      int start = text.length();
      text.append(label.group(1));
      phrases.add(said(parse(start, label.group(1), label.group(2).split(" "))));
      from = label.end();
    }
    return new Sentence(text.append(line.substring(from)).toString(), phrases);
  }

  private static Phrase parse(int start, String words, String[] label) {
    int end = start + words.length();
    if (label[0].equals("record")) {
      return Phrase.record(start, end, words);
    }
    Phrase.Sense sense =
        Arrays.asList(label).contains("growth") ? Phrase.Sense.GROWTH : Phrase.Sense.LEVEL;
    String unit = label[1].equals("-") ? null : label[1];
    ClaimQualifier qualifier = ClaimQualifier.valueOf(label[2].toUpperCase(java.util.Locale.ROOT));
    return new Phrase(start, end, words, sense, new BigDecimal(label[0]), 0, unit, qualifier);
  }

  /** A phrase with all that is to be found of it. */
  static String said(Phrase phrase) {
    BigDecimal value = phrase.value();
    return String.join(
        " ",
        phrase.start() + "-" + phrase.end(),
        "\"" + phrase.text() + "\"",
        value == null ? "" : value.stripTrailingZeros().toPlainString(),
        Objects.toString(phrase.unit(), "-"),
        phrase.qualifier().word(),
        phrase.sense().name());
  }
}
