package org.entrepot.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a register are wanted.
 *
 * @param text words that stand somewhere in their codes, names or descriptions or in the names of
 *     their companies, in either case, with or without accents, in either Chinese script; where
 *     nothing has them, what is nearly spelt like them is found; empty for all
 * @param where columns with the values that they have
 * @param found where that is known already; see {@link Registers#found}
 */
public record RecordFilter(String text, Map<String, String> where, @Nullable FoundWords found) {

  /** Every record. */
  public static final RecordFilter ALL = new RecordFilter("", Map.of());

  public RecordFilter {
    where = Map.copyOf(where);
  }

  public RecordFilter(String text, Map<String, String> where) {
    this(text, where, null);
  }

  RecordFilter where(Map<String, String> otherwise) {
    return new RecordFilter(text, otherwise, found);
  }

  public RecordFilter with(FoundWords words) {
    return new RecordFilter(text, where, words);
  }

  /** Whether it is known that nothing has the words, and that what nearly has is found. */
  public boolean isNearly() {
    return found != null && found.nearly();
  }

  /** Whether words are looked for. */
  public boolean isSearch() {
    return !text.isBlank();
  }
}
