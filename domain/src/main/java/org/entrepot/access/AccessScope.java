package org.entrepot.access;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may do what their roles say: everywhere, or in some editions, and of these, where
 * there is a limit, with the records that have one of its codes.
 *
 * @param editions their codes; null for all that there are and will be
 * @param limit null where of the editions there is everything
 * @param codes of what it is limited to; none where there is no limit
 */
public record AccessScope(
    @Nullable Set<String> editions, @Nullable RowLimit limit, Set<String> codes) {

  /** Everywhere. */
  public static final AccessScope EVERYTHING = new AccessScope(null, null, Set.of());

  private static final String CODE = "[A-Za-z0-9._-]{1,60}";

  /**
   * Codes are as those of records and editions.
   *
   * @throws InvalidValue with code {@code scope.editions}, {@code scope.one-edition}, {@code
   *     scope.codes} or {@code scope.code} if it says nothing that can be kept
   */
  public AccessScope {
    if (editions == null ? limit != null : editions.isEmpty()) {
      throw new InvalidValue("scope.editions", "editions", null);
    }
    if (limit != null && limit.isOfEdition() && editions != null && editions.size() > 1) {
      throw new InvalidValue("scope.one-edition", "editions", null, limit);
    }
    if ((limit == null) != codes.isEmpty()) {
      throw new InvalidValue("scope.codes", "codes", null);
    }
    editions = editions == null ? null : checked("editions", editions);
    codes = checked("codes", codes);
  }

  /** Of these editions everything. */
  public static AccessScope ofEditions(Set<String> codes) {
    return new AccessScope(codes, null, Set.of());
  }

  private static Set<String> checked(String field, Set<String> codes) {
    for (String code : codes) {
      if (!code.matches(CODE)) {
        throw new InvalidValue("scope.code", field, code);
      }
    }
    return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }

  public boolean isEverything() {
    return editions == null;
  }

  /** Whether of its editions it has everything. */
  public boolean isWhole() {
    return limit == null;
  }

  /** Whether it has all that another has. */
  boolean includes(AccessScope other) {
    return (editions == null || (other.editions != null && editions.containsAll(other.editions)))
        && (limit == null || (limit == other.limit && codes.containsAll(other.codes)));
  }

  /**
   * Goes on only where somebody may have these roles in it.
   *
   * @throws InvalidValue with code {@code scope.role} if one is for another limit
   */
  void requireFor(Set<Role> roles) {
    for (Role role : roles) {
      if (!role.holdsIn(this)) {
        throw new InvalidValue(
            "scope.role", "roles", role.name(), role.limit().orElseThrow(), role);
      }
    }
  }
}
