package org.entrepot.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** What a scope can name: editions, and in them delegations, pavilions and companies. */
public interface ScopePlaces {

  /**
   * Something that it can name.
   *
   * @param code which a scope keeps
   * @param name what people call it
   */
  record ScopePlace(String code, LocalText name) {}

  /** The latest first. */
  List<ScopePlace> editions();

  /**
   * Those with such a code, and then those with all of a text in their names; at most so many.
   *
   * @param editions in which they are to be, where they are of editions; none for any
   */
  List<ScopePlace> found(RowLimit limit, Set<String> editions, String text, int most);

  /** Those with these codes, by code; what is in several editions once. */
  List<ScopePlace> named(AccessScope scope);

  /** A code of the limit that nothing in its editions has; null where all name something. */
  @Nullable String unknownCode(AccessScope scope);

  /**
   * Goes on only where all that a scope names is there.
   *
   * @throws InvalidValue with code {@code edition.unknown} or {@code scope.unknown}
   */
  default void require(AccessScope scope) {
    if (scope.editions() == null) {
      return;
    }
    List<String> known = editions().stream().map(ScopePlace::code).toList();
    Optional<String> missing =
        scope.editions().stream().filter(each -> !known.contains(each)).findFirst();
    if (missing.isPresent()) {
      throw new InvalidValue("edition.unknown", "editions", missing.get());
    }
    String code = unknownCode(scope);
    if (code != null) {
      throw new InvalidValue("scope.unknown", "codes", code);
    }
  }
}
