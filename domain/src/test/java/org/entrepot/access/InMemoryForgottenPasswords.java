package org.entrepot.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has forgotten a password, as PostgreSQL would keep it. */
final class InMemoryForgottenPasswords implements ForgottenPasswords {

  private final InMemoryAccounts accounts;
  private final List<Asking> all = new ArrayList<>();

  InMemoryForgottenPasswords(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by its contents below
  private record Asking(byte[] key, String language, @Nullable String origin) {

    boolean means(Account account) {
      return account.state() != AccountState.DELETED
          && Stream.of(account.name(), String.valueOf(account.person().mail()))
              .anyMatch(each -> Arrays.equals(OpaqueToken.hash(each), key));
    }
  }

  @Override
  public void add(byte[] key, String language, @Nullable String origin, Instant now) {
    all.add(new Asking(key, language, origin));
  }

  @Override
  public List<AskedAccount> take(int limit) {
    List<Asking> taken = List.copyOf(all.subList(0, Math.min(limit, all.size())));
    all.removeAll(taken);
    return taken.stream()
        .flatMap(
            asking ->
                accounts.all().stream()
                    .filter(asking::means)
                    .map(
                        account ->
                            new AskedAccount(account.name(), asking.language(), asking.origin())))
        .toList();
  }
}
