package org.entrepot.page;

import java.util.List;

/**
 * One of a select's options.
 *
 * @param now whether it is the one that is chosen
 */
public record Choice(String value, String name, boolean now) {

  /** Words of which each is its own name. */
  public static List<Choice> of(List<String> words, String chosen) {
    return words.stream().map(word -> new Choice(word, word, word.equals(chosen))).toList();
  }
}
