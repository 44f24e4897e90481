package org.entrepot.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** Accounts as PostgreSQL would keep them. */
final class InMemoryAccounts implements Accounts {

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
  public Page<Account> page(@Nullable Cursor after, int limit) {
    List<Account> rest = new ArrayList<>(all.values());
    rest.removeIf(each -> after != null && each.name().compareTo(after.key()) <= 0);
    return Page.of(rest.subList(0, Math.min(limit + 1, rest.size())), limit, Account::name);
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
            .count();
  }

  @Override
  public void noteSignIn(String name, Instant at) {
    signedIn.put(name, at);
  }
}
