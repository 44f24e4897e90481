package org.entrepot.register;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entrepot.Sql;
import org.entrepot.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * What a search looks for. Every word has to stand somewhere in a record, or every word in a
 * company that it names; column {@code searched} has them in the one form that the database's
 * {@code search_text} makes.
 *
 * @param words as they were typed
 * @param nearly whether a word that is nearly the same will do
 * @param companies codes of those that have the words; null where they are too many to be named
 */
record RecordSearch(List<String> words, boolean nearly, @Nullable List<String> companies) {

  /** More are looked for record by record: then few records are read until a page is full. */
  static final int MOST_COMPANIES = 1_000;

  /** Looks for nothing. */
  static final RecordSearch NONE = new RecordSearch(List.of(), false, List.of());

  private static final String HAS = "%s.searched like search_pattern(?)";
  private static final String NEARLY_HAS = "btrim(search_text(?)) <<% %s.searched";

  /**
   * How alike two words are of which {@link #NEARLY_HAS} holds: two letters that changed places in
   * a word of six. Of the connection, as the operator takes no number.
   */
  private static final String LIKENESS =
      "select set_config('pg_trgm.strict_word_similarity_threshold', '0.4', false)";

  /** Words are parted by spaces of any width. */
  static RecordSearch of(String text, FoundWords found) {
    List<String> words = List.of(text.strip().split("(?U)\\s+"));
    return new RecordSearch(words, found.nearly(), found.companies());
  }

  /** By the companies that have the words. */
  FoundWords by(List<String> found) {
    return new FoundWords(nearly, found.size() > MOST_COMPANIES ? null : found);
  }

  /** Asks on one connection, on which words have to be as alike as we say. */
  <T> List<T> ask(Sql sql, String select, Sql.RowMapper<T> mapper, Object... values) {
    return nearly
        ? sql.briefly(
            kept -> {
              kept.one(LIKENESS, row -> row.getString(1));
              return kept.list(select, mapper, values);
            })
        : sql.list(select, mapper, values);
  }

  /** The condition on a row with this alias; tells the values that it takes. */
  String in(String alias, Consumer<List<String>> values) {
    values.accept(words);
    String has = nearly ? NEARLY_HAS.replace("%s", alias) : HAS.formatted(alias);
    return words.stream().map(word -> has).collect(Collectors.joining(" and ", "(", ")"));
  }

  /** The condition that the company which a column names has the words. */
  String named(String column, Consumer<List<? extends Object>> values) {
    if (companies == null) {
      return "exists (select from company c where c.code = %s and %s)"
          .formatted(column, in("c", values::accept));
    }
    values.accept(List.of(SqlArray.texts(Objects.requireNonNull(companies))));
    return column + " = any (?)";
  }
}
