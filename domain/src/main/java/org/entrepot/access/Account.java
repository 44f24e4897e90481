package org.entrepot.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.entrepot.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in with a password. An administrator invites them, and the link of the
 * invitation sets the first password; the very first is made by the installation, with a password
 * for one sign-in that must set another. A deleted account keeps its name, which the trail and the
 * history of records go on saying, and nothing else of the person.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
  private long id;

  private String name;

  @Column(name = "full_name")
  private @Nullable String fullName;

  private @Nullable String mail;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @Column(name = "link_hash")
  private byte @Nullable [] linkHash;

  @Column(name = "link_expires_at")
  private @Nullable Instant linkExpiresAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_sign_in_at", insertable = false, updatable = false)
  private @Nullable Instant lastSignInAt;

  @Column(name = "previous_sign_in_at", insertable = false, updatable = false)
  private @Nullable Instant previousSignInAt;

  @Column(insertable = false, updatable = false)
  private @Nullable String language;

  @Column(name = "time_zone", insertable = false, updatable = false)
  private @Nullable String timeZone;

  private boolean disabled;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Version private int revision;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  @Embedded private @Nullable KeptScope scope;

  protected Account() {}

  /** As the installation makes the first: its password is for one sign-in. */
  Account(String name, String passwordHash, Set<Role> roles, Instant createdAt) {
    this.name = AccountName.of(name);
    this.passwordHash = passwordHash;
    this.mustChangePassword = true;
    give(roles, AccessScope.EVERYTHING);
    this.createdAt = createdAt;
    this.revision = 1;
  }

  /**
   * Of somebody who is invited and has no password yet.
   *
   * @throws InvalidValue with code {@code account.name}, and as for {@link #give}
   */
  static Account invited(
      String name, PersonDetails person, Set<Role> roles, AccessScope scope, Instant createdAt) {
    Account account = new Account();
    account.name = AccountName.of(name);
    if (!AccountName.isOne(account.name)) {
      throw new InvalidValue("account.name", "name", name);
    }
    account.createdAt = createdAt;
    account.revision = 1;
    account.describe(person);
    account.give(roles, scope);
    return account;
  }

  long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public PersonDetails person() {
    return new PersonDetails(fullName, mail);
  }

  /** How its person wants to read. */
  public PersonalChoices choices() {
    return new PersonalChoices(language, timeZone);
  }

  public AccountState state() {
    if (deletedAt != null) {
      return AccountState.DELETED;
    }
    if (disabled) {
      return AccountState.DISABLED;
    }
    return passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
  }

  /** Null of whoever never has. */
  public @Nullable Instant lastSignInAt() {
    return lastSignInAt;
  }

  /** The sign-in before the last; null where there was none. */
  public @Nullable Instant previousSignInAt() {
    return previousSignInAt;
  }

  /** Until when its link opens; null where there is none. */
  public @Nullable Instant linkExpiresAt() {
    return linkExpiresAt;
  }

  /** Those that there are; a name that no longer means anything allows nothing. */
  public Set<Role> roles() {
    return roles.stream().flatMap(name -> Role.find(name).stream()).collect(toUnmodifiableSet());
  }

  /** Where it may do what its roles say. */
  public AccessScope scope() {
    return KeptScope.scope(scope);
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  public boolean disabled() {
    return disabled;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Moves with every change; what was signed in before a change is signed out by it. */
  public int revision() {
    return revision;
  }

  /** Null of whoever has not yet set one. */
  @Nullable String passwordHash() {
    return passwordHash;
  }

  byte @Nullable [] linkHash() {
    return linkHash == null ? null : linkHash.clone();
  }

  /** A link that was not used is void. */
  void changePassword(String hash) {
    checkKept();
    passwordHash = hash;
    mustChangePassword = false;
    closeLink();
  }

  /** Sets by whom and where it can be reached. */
  void describe(PersonDetails person) {
    checkKept();
    fullName = person.fullName();
    mail = person.mail();
  }

  /**
   * Sets what it may do, and where.
   *
   * @throws InvalidValue with code {@code account.roles} if that is nothing, {@code
   *     account.role-of-tokens} if people have no such role, {@code scope.role} if one is for
   *     another limit
   */
  final void give(Set<Role> given, AccessScope where) {
    checkKept();
    if (given.isEmpty()) {
      throw new InvalidValue("account.roles", "roles", null);
    }
    given.stream()
        .filter(Role::isOfTokens)
        .forEach(
            role -> {
              throw new InvalidValue("account.role-of-tokens", "roles", role.name());
            });
    where.requireFor(given);
    roles.clear();
    given.forEach(role -> roles.add(role.name()));
    scope = KeptScope.of(where);
  }

  /** Whoever has this link may set the password until then; one before it is void. */
  void link(String text, Instant until) {
    checkKept();
    if (disabled) {
      throw new RuleBroken("account.disabled", name);
    }
    linkHash = OpaqueToken.hash(text);
    linkExpiresAt = until;
  }

  /** What its next link is: the first password is set by an invitation. */
  public MailKind linkKind() {
    return state() == AccountState.INVITED ? MailKind.INVITATION : MailKind.RESET;
  }

  /** Whether its link may still be used. */
  boolean isOpen(Instant now) {
    return !disabled && linkExpiresAt != null && now.isBefore(linkExpiresAt);
  }

  /** Ends its sessions at once, until it is enabled. */
  void disable() {
    checkKept();
    disabled = true;
    closeLink();
  }

  void enable() {
    checkKept();
    disabled = false;
  }

  /** Keeps the name and nothing else of the person. */
  void delete(Instant now) {
    checkKept();
    disable();
    fullName = null;
    mail = null;
    passwordHash = null;
    mustChangePassword = false;
    roles.clear();
    scope = null;
    deletedAt = now;
  }

  private void closeLink() {
    linkHash = null;
    linkExpiresAt = null;
  }

  private void checkKept() {
    if (deletedAt != null) {
      throw new RuleBroken("account.deleted", name);
    }
  }

  Identity identity() {
    return new Identity(name, roles(), scope(), revision);
  }
}
