package org.entrepot.sample;

import java.util.List;

/**
 * A word or syllable in Latin letters and, where there is one, in Chinese characters.
 *
 * @param han may be empty
 */
record NameWord(String latin, String han) {

  /** Reads {@code latin} or {@code latin:han}. */
  static NameWord of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new NameWord(text, "")
        : new NameWord(text.substring(0, colon), text.substring(colon + 1));
  }

  static List<NameWord> all(String text) {
    return SampleResource.words(text).stream().map(NameWord::of).toList();
  }
}
