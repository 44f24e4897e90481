package org.entrepot.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sessions as PostgreSQL would keep them. */
final class InMemorySessions implements Sessions {

  private record Kept(String account, int revision, OpenSession open) {}

  private final InMemoryAccounts accounts;
  private final Map<Long, Kept> all = new TreeMap<>();
  private long last;

  InMemorySessions(InMemoryAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public long begin(Identity who, @Nullable String origin, @Nullable String agent, Instant now) {
    last++;
    OpenSession open = new OpenSession(last, now, now, origin, agent);
    all.put(last, new Kept(who.name(), who.revision(), open));
    return last;
  }

  @Override
  public void renew(long id, int before) {
    all.computeIfPresent(
        id,
        (key, kept) ->
            kept.revision() == before ? new Kept(kept.account(), before + 1, kept.open()) : kept);
  }

  @Override
  public boolean use(long id, Account account, SessionTimes times) {
    Kept kept = all.get(id);
    if (kept == null || !kept.account().equals(account.name()) || isOver(kept, times)) {
      return false;
    }
    OpenSession open = kept.open();
    OpenSession used =
        new OpenSession(id, open.beganAt(), times.now(), open.origin(), open.agent());
    all.put(id, new Kept(kept.account(), kept.revision(), used));
    return true;
  }

  private boolean isOver(Kept kept, SessionTimes times) {
    return kept.revision() != accounts.get(kept.account()).revision()
        || !kept.open().lastUsedAt().isAfter(times.used())
        || !kept.open().beganAt().isAfter(times.begun());
  }

  @Override
  public List<OpenSession> of(String account, SessionTimes times) {
    List<OpenSession> found = new ArrayList<>();
    all.values().stream()
        .filter(kept -> kept.account().equals(account) && !isOver(kept, times))
        .forEach(kept -> found.add(0, kept.open()));
    return found;
  }

  @Override
  public boolean end(String account, long id) {
    return all.values().removeIf(kept -> kept.account().equals(account) && kept.open().id() == id);
  }

  @Override
  public int endAll(String account, long but) {
    int before = all.size();
    all.values().removeIf(kept -> kept.account().equals(account) && kept.open().id() != but);
    return before - all.size();
  }

  @Override
  public void tidy(SessionTimes times) {
    all.values().removeIf(kept -> isOver(kept, times));
  }
}
