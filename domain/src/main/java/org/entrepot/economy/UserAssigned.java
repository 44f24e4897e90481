package org.entrepot.economy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrepot.LocalText;

/**
 * The codes that ISO 3166-1 never gives and leaves to its users: AA, QM to QZ, XA to XZ and ZZ. The
 * other two codes of such an economy are user-assigned as well.
 */
public final class UserAssigned {

  private static final int FIRST_NUMERIC = 900;

  private static final List<String> CODES =
      Stream.of(Stream.of("AA"), from("Q", 'M'), from("X", 'A'), Stream.of("ZZ"))
          .flatMap(codes -> codes)
          .toList();

  /** What most of their users mean by some; all others are called by their code until renamed. */
  private static final Map<String, LocalText> KNOWN = Map.of("XK", new LocalText("Kosovo", "科索沃"));

  private static final Map<String, String> CURRENCIES = Map.of("XK", "EUR");

  private UserAssigned() {}

  private static Stream<String> from(String first, char second) {
    return IntStream.rangeClosed(second, 'Z').mapToObj(letter -> first + (char) letter);
  }

  /**
   * Economies as they are when a setting names them first, by their codes.
   *
   * @param codes alpha-2; those that are no user-assigned codes are left out
   */
  public static List<Economy> of(Set<String> codes) {
    return new TreeSet<>(codes).stream().filter(CODES::contains).map(UserAssigned::of).toList();
  }

  private static Economy of(String code) {
    String currency = CURRENCIES.get(code);
    return new Economy(
        code,
        code + "X",
        Integer.toString(FIRST_NUMERIC + CODES.indexOf(code)),
        KNOWN.getOrDefault(code, new LocalText(code, code)),
        null,
        null,
        currency == null ? List.of() : List.of(currency),
        false,
        null);
  }
}
