package org.entrepot.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrepot.ListPart;
import org.entrepot.Page;

/** Accounts as PostgreSQL would keep them. */
final class InMemoryAccounts implements Accounts {

  /** Until when links with another text open, by the hash of that. */
  final Map<String, Instant> relinked = new HashMap<>();

  final Map<String, PersonalChoices> chosen = new HashMap<>();
  final Map<String, Instant> signedIn = new HashMap<>();
  private final Map<String, Account> all = new TreeMap<>();

  @Override
  public Optional<Account> find(String name) {
    if (name.indexOf(0) >= 0) {
      throw new IllegalArgumentException("PostgreSQL keeps no such text");
    }
    return Optional.ofNullable(all.get(name));
  }

  @Override
  public Optional<Account> findLocked(String name) {
    return find(name);
  }

  @Override
  public Optional<Account> withLink(byte[] hash) {
    return all.values().stream().filter(each -> Arrays.equals(each.linkHash(), hash)).findFirst();
  }

  @Override
  public Page<Account> page(ListPart part) {
    List<Account> read =
        part.read(List.copyOf(all.values()), Account::name, Comparator.naturalOrder())
            .limit(part.oneMore())
            .toList();
    return Page.of(read, part, Account::name);
  }

  @Override
  public void add(Account account) {
    all.put(account.name(), account);
  }

  @Override
  public boolean isMailOfAnother(String mail, String name) {
    return all.values().stream()
        .anyMatch(each -> mail.equals(each.person().mail()) && !each.name().equals(name));
  }

  @Override
  public void lockAdministrators() {
    // nobody else is at work here
  }

  @Override
  public int administrators() {
    return (int)
        all.values().stream()
            .filter(each -> each.state() == AccountState.ACTIVE)
            .filter(each -> each.roles().contains(Role.ADMINISTRATOR))
            .filter(each -> each.scope().isEverything())
            .count();
  }

  @Override
  public void noteSignIn(String name, Instant at) {
    signedIn.put(name, at);
  }

  @Override
  public void choose(String name, PersonalChoices choices) {
    chosen.put(name, choices);
  }

  @Override
  public void relink(String name, byte[] hash, Instant until) {
    relinked.put(HexFormat.of().formatHex(hash), until);
  }

  List<Account> all() {
    return List.copyOf(all.values());
  }
}
