package org.entrepot.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A machine's way in: it carries one role in one scope, until it expires or is revoked. Where it
 * stands for an account it is worth no more than the account.
 */
@Entity
@Table(name = "token")
public class Token {

  /** Years have four digits. */
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "token_seq")
  @SequenceGenerator(name = "token_seq", sequenceName = "token_seq")
  private long id;

  private String name;
  private byte[] hash;
  private String role;
  private @Nullable String account;

  @Embedded private @Nullable KeptScope scope;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected Token() {}

  /** Nothing that breaks a line of a list, or turns the order of it. */
  private static boolean isNoText(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE;
  }

  Token(
      String name,
      String text,
      Role role,
      AccessScope scope,
      Instant createdAt,
      @Nullable Instant expiresAt) {
    if (name.isBlank() || name.length() > 100 || name.codePoints().anyMatch(Token::isNoText)) {
      throw new InvalidValue("token.name", "name", name);
    }
    if (expiresAt != null && !expiresAt.isAfter(createdAt)) {
      throw new InvalidValue("token.expired", "expiresAt", expiresAt.toString());
    }
    if (expiresAt != null && !expiresAt.isBefore(END)) {
      throw new InvalidValue("token.year", "expiresAt", expiresAt.toString());
    }
    this.name = name;
    this.hash = OpaqueToken.hash(text);
    scope.requireFor(Set.of(role));
    this.role = role.name();
    this.scope = KeptScope.of(scope);
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  public long id() {
    return id;
  }

  /** What it is for. */
  public String name() {
    return name;
  }

  public String role() {
    return role;
  }

  /** What it may do: nothing where its role no longer is one. */
  Set<Role> roles() {
    return Role.find(role).map(Set::of).orElse(Set.of());
  }

  /** Where it may do what its role says. */
  public AccessScope scope() {
    return KeptScope.scope(scope);
  }

  /** The account that it stands for, or null for one of the installation itself. */
  public @Nullable String account() {
    return account;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt;
  }

  byte[] hash() {
    return hash.clone();
  }

  boolean validAt(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Whether it was not revoked already. */
  boolean revoke(Instant now) {
    boolean first = revokedAt == null;
    if (first) {
      revokedAt = now;
    }
    return first;
  }
}
