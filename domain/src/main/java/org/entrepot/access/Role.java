package org.entrepot.access;

import static org.entrepot.access.Permission.AUDIT_READ;
import static org.entrepot.access.Permission.CLAIMS_WRITE;
import static org.entrepot.access.Permission.EDITIONS_CLOSE;
import static org.entrepot.access.Permission.EDITIONS_READ;
import static org.entrepot.access.Permission.JOBS_READ;
import static org.entrepot.access.Permission.LEDGER_CHECK;
import static org.entrepot.access.Permission.PUBLIC;
import static org.entrepot.access.Permission.PUBLISHED_READ;
import static org.entrepot.access.Permission.PUBLISHED_TIE;
import static org.entrepot.access.Permission.RECORDS_IMPORT;
import static org.entrepot.access.Permission.RECORDS_READ;
import static org.entrepot.access.Permission.RECORDS_WRITE;
import static org.entrepot.access.Permission.TEXTS_CHECK;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;

/** What an account or a token is for: a name for what it may do. The one table of that. */
public enum Role {
  /** Does everything, accounts and tokens too. */
  ADMINISTRATOR(EnumSet.allOf(Permission.class)),

  /** Imports records and reads figures. */
  STATISTICS(
      EnumSet.of(
          PUBLIC,
          EDITIONS_READ,
          EDITIONS_CLOSE,
          RECORDS_READ,
          RECORDS_WRITE,
          RECORDS_IMPORT,
          JOBS_READ,
          TEXTS_CHECK,
          CLAIMS_WRITE,
          PUBLISHED_READ,
          PUBLISHED_TIE)),

  /** Reads all and changes nothing. */
  AUDITOR(
      EnumSet.of(
          PUBLIC,
          EDITIONS_READ,
          RECORDS_READ,
          JOBS_READ,
          AUDIT_READ,
          LEDGER_CHECK,
          TEXTS_CHECK,
          PUBLISHED_READ));

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Those that may do this, in the order of the table. */
  public static List<Role> having(Permission permission) {
    return Arrays.stream(values()).filter(role -> role.may(permission)).toList();
  }

  /** The role of this name; none where a record has a name that no longer means anything. */
  static Optional<Role> find(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
  }

  /**
   * The role with this name, in either case.
   *
   * @throws InvalidValue with code {@code role.unknown}
   */
  public static Role parse(String name) {
    return find(name.toUpperCase(Locale.ROOT))
        .orElseThrow(() -> new InvalidValue("role.unknown", "role", name, all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(Role::name).collect(Collectors.joining(", "));
  }
}
