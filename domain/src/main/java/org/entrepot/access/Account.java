package org.entrepot.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

/**
 * Somebody who signs in with a password. The first is made by the installation, with a password for
 * one sign-in that must set another.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
  private long id;

  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @Column(name = "created_at")
  private Instant createdAt;

  private boolean disabled;

  @Version private int revision;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "account_role",
      joinColumns = @JoinColumn(name = "account", referencedColumnName = "name"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  protected Account() {}

  /** As the installation makes the first: its password is for one sign-in. */
  Account(String name, String passwordHash, Set<Role> roles, Instant createdAt) {
    this.name = AccountName.of(name);
    this.passwordHash = passwordHash;
    this.mustChangePassword = true;
    roles.forEach(role -> this.roles.add(role.name()));
    this.createdAt = createdAt;
    this.revision = 1;
  }

  public String name() {
    return name;
  }

  /** Those that there are; a name that no longer means anything allows nothing. */
  public Set<Role> roles() {
    return roles.stream().flatMap(name -> Role.find(name).stream()).collect(toUnmodifiableSet());
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

  String passwordHash() {
    return passwordHash;
  }

  void changePassword(String hash) {
    passwordHash = hash;
    mustChangePassword = false;
  }

  Identity identity() {
    return new Identity(name, roles(), revision);
  }
}
