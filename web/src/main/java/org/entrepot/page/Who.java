package org.entrepot.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.entrepot.access.Role;

/** Who may open a page, or do something on it. */
public enum Who {
  /** Without a sign-in; what is shown of an edition is decided by the edition. */
  EVERYONE,
  /** Those who have signed in with any role. */
  STAFF,
  /** Those who bring records in. */
  IMPORTERS;

  /** Any of these is needed; none means that no sign-in is needed. */
  public Set<String> roles() {
    return switch (this) {
      case EVERYONE -> Set.of();
      case STAFF -> Role.ALL;
      case IMPORTERS -> Set.of(Role.ADMINISTRATOR, Role.STATISTICS);
    };
  }

  boolean includes(HttpServletRequest caller) {
    return roles().isEmpty() || roles().stream().anyMatch(caller::isUserInRole);
  }
}
