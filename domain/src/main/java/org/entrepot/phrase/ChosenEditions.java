package org.entrepot.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The editions that somebody says a text is about.
 *
 * @param whole the code of the one that is meant where the text names none; null if nobody says
 * @param byPhrase codes by where a phrase begins: of those numbers, whatever the text says
 */
public record ChosenEditions(@Nullable String whole, Map<Integer, String> byPhrase) {

  public static final ChosenEditions NONE = new ChosenEditions(null, Map.of());

  public ChosenEditions {
    byPhrase = Map.copyOf(byPhrase);
  }
}
