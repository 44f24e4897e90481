package org.entrepot.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** The editions ciie-5 and ciie-6, and in each a delegation nanjing. */
final class KnownPlaces implements ScopePlaces {

  private static final String DELEGATION = "nanjing";

  @Override
  public List<ScopePlace> editions() {
    return Stream.of("ciie-6", "ciie-5").map(KnownPlaces::place).toList();
  }

  @Override
  public List<ScopePlace> found(RowLimit limit, Set<String> editions, String text, int most) {
    return limit == RowLimit.DELEGATION && text.equals(DELEGATION)
        ? List.of(place(DELEGATION))
        : List.of();
  }

  @Override
  public List<ScopePlace> named(AccessScope scope) {
    return scope.codes().stream().map(KnownPlaces::place).toList();
  }

  @Override
  public @Nullable String unknownCode(AccessScope scope) {
    return scope.codes().stream().filter(code -> !code.equals(DELEGATION)).findFirst().orElse(null);
  }

  private static ScopePlace place(String code) {
    return new ScopePlace(code, new LocalText(code, null));
  }
}
