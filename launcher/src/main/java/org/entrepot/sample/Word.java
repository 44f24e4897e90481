package org.entrepot.sample;

import java.util.List;

/**
 * A word or syllable in Latin letters and, where there is one, in Chinese characters.
 *
 * @param han may be empty
 */
record Word(String latin, String han) {

  /** Reads {@code latin} or {@code latin:han}. */
  static Word of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Word(text, "")
        : new Word(text.substring(0, colon), text.substring(colon + 1));
  }

  static List<Word> all(String text) {
    return Resource.words(text).stream().map(Word::of).toList();
  }
}
