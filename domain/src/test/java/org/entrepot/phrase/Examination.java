package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the reader finds in labelled sentences. A phrase is right where its span, value, unit,
 * qualifier and sense are; what is nearly right is wrong.
 */
final class Examination {

  private int sentences;
  private int labelled;
  private int found;
  private int right;
  private final List<String> misses = new ArrayList<>();

  Examination(TextReader reader, List<Sentence> set) {
    set.forEach(sentence -> ask(reader, sentence));
  }

  private void ask(TextReader reader, Sentence sentence) {
    List<String> read = reader.read(sentence.text()).stream().map(Sentence::said).toList();
    List<String> missed = new ArrayList<>(sentence.phrases());
    missed.removeAll(read);
    List<String> wrong = new ArrayList<>(read);
    wrong.removeAll(sentence.phrases());
    sentences++;
    labelled += sentence.phrases().size();
    found += read.size();
    right += read.size() - wrong.size();
    if (!missed.isEmpty() || !wrong.isEmpty()) {
      misses.add(sentence.text() + "\n  - missed: " + missed + "\n  - instead: " + wrong);
    }
  }

  double precision() {
    return (double) right / found;
  }

  double recall() {
    return (double) right / labelled;
  }

  List<String> misses() {
    return misses;
  }

  /** A row of a table. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %.3f | %.3f |",
        name,
        sentences,
        labelled,
        found,
        right,
        precision(),
        recall());
  }
}
