package org.entrepot.page;

import java.util.List;

/**
 * One of a select's options.
 *
 * @param now whether it is the one that is chosen
 */
public record SelectOption(String value, String name, boolean now) {

  /** Words of which each is its own name. */
  public static List<SelectOption> of(List<String> words, String chosen) {
    return words.stream().map(word -> new SelectOption(word, word, word.equals(chosen))).toList();
  }
}
