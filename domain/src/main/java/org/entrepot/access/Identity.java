package org.entrepot.access;

import java.util.Set;

/**
 * Who somebody has been found to be.
 *
 * @param name of the account, or {@code token:17}; as the audit trail has it
 * @param roles what they may do
 * @param scope where they may do it
 * @param revision of the account; 0 for a token
 */
public record Identity(String name, Set<Role> roles, AccessScope scope, int revision) {

  /** How the names of tokens begin, which those of accounts cannot. */
  static final String TOKEN = "token:";

  public Identity {
    roles = Set.copyOf(roles);
  }

  /** Whether it is an account, and no token. */
  public boolean isPerson() {
    return !name.startsWith(TOKEN);
  }

  /** Whether one of the roles may do this, and in such a scope. */
  public boolean may(Permission permission) {
    return permission.fits(scope)
        && roles.stream().anyMatch(role -> role.may(permission) && role.holdsIn(scope));
  }

  /** Whether one of the roles may do this, were it everywhere. */
  boolean hasRole(Permission permission) {
    return roles.stream().anyMatch(role -> role.may(permission));
  }
}
