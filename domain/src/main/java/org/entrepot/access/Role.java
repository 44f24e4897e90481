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
import static org.entrepot.access.Permission.SHARED_WRITE;
import static org.entrepot.access.Permission.TEXTS_CHECK;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

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
          SHARED_WRITE,
          RECORDS_IMPORT,
          JOBS_READ,
          TEXTS_CHECK,
          CLAIMS_WRITE,
          PUBLISHED_READ,
          PUBLISHED_TIE)),

  /** Puts deals right, and what they need to count. */
  DEAL_DESK(EnumSet.of(PUBLIC, EDITIONS_READ, RECORDS_READ, RECORDS_WRITE, SHARED_WRITE)),

  /** Takes in who exhibits, and puts that right. */
  REGISTRATION(
      EnumSet.of(
          PUBLIC,
          EDITIONS_READ,
          RECORDS_READ,
          RECORDS_WRITE,
          SHARED_WRITE,
          RECORDS_IMPORT,
          JOBS_READ)),

  /** Compares what is said with what is known, and keeps that. */
  PRESS(EnumSet.of(PUBLIC, EDITIONS_READ, TEXTS_CHECK, CLAIMS_WRITE, PUBLISHED_READ)),

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
          PUBLISHED_READ)),

  /** Reads what belongs to a pavilion. */
  PAVILION_HOST(EnumSet.of(PUBLIC, EDITIONS_READ, RECORDS_READ), RowLimit.PAVILION),

  /** Reads what a delegation has reported. */
  DELEGATION(EnumSet.of(PUBLIC, EDITIONS_READ, RECORDS_READ), RowLimit.DELEGATION),

  /** Reads what is about a company. */
  EXHIBITOR(EnumSet.of(PUBLIC, EDITIONS_READ, RECORDS_READ), RowLimit.COMPANY),

  /** A program of somebody else, which reads figures and records: tokens alone have it. */
  PARTNER(EnumSet.of(PUBLIC, EDITIONS_READ, RECORDS_READ));

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
  private final Set<Permission> permissions;

  private final @Nullable RowLimit limit;

  Role(Set<Permission> permissions) {
    this(permissions, null);
  }

  Role(Set<Permission> permissions, @Nullable RowLimit limit) {
    this.permissions = Set.copyOf(permissions);
    this.limit = limit;
  }

  /** What whoever has it is limited by; empty of who works for all. */
  public Optional<RowLimit> limit() {
    return Optional.ofNullable(limit);
  }

  /** Whether it means anything in a scope: one that is limited has to have its limit. */
  public boolean holdsIn(AccessScope scope) {
    return limit == null || limit == scope.limit();
  }

  /** Whether it is for programs, and no person has it. */
  public boolean isOfTokens() {
    return this == PARTNER;
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
