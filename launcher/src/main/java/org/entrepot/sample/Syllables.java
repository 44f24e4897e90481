package org.entrepot.sample;

import java.util.List;
import java.util.stream.Collectors;

/** What the roots of names in a style are made of: a start, a middle and an end. */
record Syllables(String style, List<NameWord> starts, List<NameWord> middles, List<NameWord> ends) {

  static final Syllables NONE =
      new Syllables("", NameWord.all("Ex"), NameWord.all("em"), NameWord.all("plar"));

  /** A prime larger than any number of roots is coprime to it, so that no root comes twice. */
  private static final long STEP = 1_000_003;

  /**
   * The invented part of a name.
   *
   * @param index which of the style's roots it is
   * @param han in Chinese characters, if the style has them
   */
  record Root(int index, String latin, String han) {}

  static List<Syllables> all() {
    return SampleResource.read(
        "names",
        row ->
            new Syllables(
                row.getField("style"),
                NameWord.all(row.getField("starts")),
                NameWord.all(row.getField("middles")),
                NameWord.all(row.getField("ends"))));
  }

  /** How many roots there are. */
  int count() {
    return starts.size() * middles.size() * ends.size();
  }

  /** The roots in a shuffled order that the salt shifts. */
  Root root(int number, long salt) {
    return at((int) ((number * STEP + salt) % count()));
  }

  Root at(int index) {
    List<NameWord> parts =
        List.of(
            starts.get(index / (middles.size() * ends.size())),
            middles.get(index / ends.size() % middles.size()),
            ends.get(index % ends.size()));
    return new Root(
        index,
        parts.stream().map(NameWord::latin).collect(Collectors.joining()),
        parts.stream().map(NameWord::han).collect(Collectors.joining()));
  }
}
