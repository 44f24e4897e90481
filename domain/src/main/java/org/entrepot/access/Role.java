package org.entrepot.access;

import java.util.Locale;
import java.util.Set;
import org.entrepot.InvalidValue;

/**
 * What an account or a token may do. Names, not an enumeration, so that annotations can say them.
 */
public final class Role {

  /** Does everything, accounts and tokens too. */
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  /** Imports records and reads figures. */
  public static final String STATISTICS = "STATISTICS";

  /** Reads all and changes nothing. */
  public static final String AUDITOR = "AUDITOR";

  public static final Set<String> ALL = Set.of(ADMINISTRATOR, STATISTICS, AUDITOR);

  private Role() {}

  /**
   * The role with this name, in either case.
   *
   * @throws InvalidValue with code {@code role.unknown}
   */
  public static String parse(String name) {
    String role = name.toUpperCase(Locale.ROOT);
    if (!ALL.contains(role)) {
      throw new InvalidValue("role.unknown", "role", name);
    }
    return role;
  }
}
