package org.entrepot.page;

import java.util.List;
import org.entrepot.InvalidValue;

/**
 * One of a select's options.
 *
 * @param now whether it is the one that is chosen
 */
public record SelectOption(String value, String name, boolean now) {

  /**
   * Checks that a field has one of its choices, in either case.
   *
   * @throws InvalidValue if it has another
   */
  public static void require(List<SelectOption> choices, String field, String value) {
    if (!choices.isEmpty()
        && choices.stream().noneMatch(each -> each.value().equalsIgnoreCase(value))) {
      throw new InvalidValue("choice.unknown", field, value, choices.get(0).name());
    }
  }

  /** Words of which each is its own name. */
  public static List<SelectOption> of(List<String> words, String chosen) {
    return words.stream().map(word -> new SelectOption(word, word, word.equals(chosen))).toList();
  }
}
