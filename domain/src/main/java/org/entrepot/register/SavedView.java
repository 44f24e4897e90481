package org.entrepot.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entrepot.InvalidValue;
import org.entrepot.bundle.OneLine;

/**
 * A list that a person comes back to: a register as it was narrowed, sorted and cut to columns.
 *
 * @param register its name in addresses
 * @param name that the person gave it
 * @param query of the list's address, encoded, without the edition and the place in the list
 */
public record SavedView(String register, String name, String query) {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUERY = 2_000;

  /** What the list of all records is called where views stand, in either language, as folded. */
  private static final Set<String> BUILT_IN = Set.of("all", "全部");

  /** What two names that look alike may differ in. */
  private static final Pattern FOLDED = Pattern.compile("[\\p{M}\\p{Cf}\\p{Z}]+");

  /**
   * A view to save.
   *
   * @throws InvalidValue with code {@code view.name}, {@code view.built-in} or {@code view.query},
   *     or as {@link OneLine#seen}
   */
  public static SavedView of(String register, String name, String query) {
    String stripped = name.strip();
    if (stripped.isEmpty()
        || OneLine.isUnseen(stripped)
        || stripped.codePointCount(0, stripped.length()) > LONGEST_NAME) {
      throw new InvalidValue("view.name", "name", name, LONGEST_NAME);
    }
    OneLine.seen("name", stripped);
    if (BUILT_IN.contains(folded(stripped))) {
      throw new InvalidValue("view.built-in", "name", stripped);
    }
    if (query.length() > LONGEST_QUERY || !query.matches("[A-Za-z0-9._~%&=:,/+*-]*")) {
      throw new InvalidValue("view.query", "query", query);
    }
    return new SavedView(register, stripped, query);
  }

  /** Without what tells neither letters nor their order apart. */
  private static String folded(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return FOLDED.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
