package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.RuleBroken;
import org.entrepot.Stale;

/**
 * Where administrators let people in and out. There is always one who can let others in: what would
 * leave no administrator who can sign in is refused, also where two of them shut each other out at
 * once.
 */
@ApplicationScoped
@Transactional
public class PeopleDesk {

  private static final int LATEST_MAILS = 10;

  @Inject Accounts accounts;
  @Inject SecondFactors factors;
  @Inject LinkPost post;
  @Inject LinkMails mails;
  @Inject SessionDesk sessions;
  @Inject ScopePlaces places;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** By name; deleted ones too. */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public Page<Account> page(ListPart part) {
    return accounts.page(part);
  }

  /**
   * The account with this name.
   *
   * @throws NotFound with code {@code account.unknown}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public Account get(String name) {
    return accounts.get(known(name));
  }

  /** What cannot be a name is none: the database need not be asked. */
  private static String known(String typed) {
    String name = AccountName.of(typed);
    if (!AccountName.isOne(name)) {
      throw new NotFound("account.unknown", name);
    }
    return name;
  }

  private Instant now() {
    return KeptTime.now(clock);
  }

  /**
   * Makes an account for somebody, who sets the password by the link that is made with it.
   *
   * @throws RuleBroken with code {@code account.taken} or {@code account.mail-taken}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public AccountInvitation invite(
      String name, PersonDetails person, Set<Role> roles, AccessScope scope, LinkWay way, Act act) {
    Account account = Account.invited(name, person, roles, scope, now());
    places.require(scope);
    accounts.lockAdministrators();
    if (accounts.find(account.name()).isPresent()) {
      throw new RuleBroken("account.taken", account.name());
    }
    checkMail(account.name(), person);
    accounts.add(account);
    return linked(account, "account.invited", way, act);
  }

  /**
   * Makes another link for somebody, who sets the password by it; one before it is void.
   *
   * @throws RuleBroken with code {@code account.disabled} or {@code account.deleted}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public AccountInvitation link(String name, LinkWay way, Act act) {
    return linked(accounts.getLocked(known(name)), "account.linked", way, act);
  }

  private AccountInvitation linked(Account account, String what, LinkWay way, Act act) {
    String text = OpaqueToken.random();
    MailKind kind = account.linkKind();
    Instant until = now().plus(kind.opens());
    account.link(text, until);
    trail.add(act, what, account.name());
    boolean mailed = post.takes(account, kind, way, now());
    return new AccountInvitation(account, mailed ? null : text, until);
  }

  /**
   * The latest mails with links to somebody, the latest first.
   *
   * @throws NotFound with code {@code account.unknown}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public List<LinkMail> mails(String name) {
    return mails.latest(get(name).name(), LATEST_MAILS);
  }

  /** Where somebody is signed in. Throws as {@link #get}. */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public List<OpenSession> sessions(String name) {
    return sessions.own(get(name).name());
  }

  /** Ends all sessions of somebody, who can sign in again. Throws as {@link #get}. */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public void endSessions(String name, Act act) {
    Account account = get(name);
    sessions.endAll(account.name());
    trail.add(act, "account.sessions-ended", account.name());
  }

  /**
   * Changes who somebody is, what they may do and where, or whether they may sign in. Their
   * sessions end.
   *
   * @param seen whether an account is what the caller has seen of it
   * @throws Stale if it has changed since
   * @throws RuleBroken with code {@code account.last}, {@code account.mail-taken} or {@code
   *     account.deleted}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public Account change(String name, Predicate<Account> seen, AccountWish wish, Act act) {
    accounts.lockAdministrators();
    int before = accounts.administrators();
    Account account = locked(name, seen);
    if (wish.person() != null && !wish.person().equals(account.person())) {
      checkMail(account.name(), wish.person());
      account.describe(wish.person());
      trail.add(act, "account.described", account.name());
    }
    give(account, wish, act);
    if (wish.disabled() != null && wish.disabled() != account.disabled()) {
      disable(account, wish.disabled(), act);
    }
    checkAdministrators(before);
    return account;
  }

  private void give(Account account, AccountWish wish, Act act) {
    Set<Role> roles = Objects.requireNonNullElse(wish.roles(), account.roles());
    AccessScope scope = Objects.requireNonNullElse(wish.scope(), account.scope());
    boolean others = !roles.equals(account.roles());
    boolean elsewhere = !scope.equals(account.scope());
    if (others || elsewhere) {
      account.give(roles, scope);
    }
    if (others) {
      trail.add(act, "account.roles-given", account.name());
    }
    if (elsewhere) {
      places.require(scope);
      trail.add(act, "account.scope-given", account.name());
    }
  }

  private void disable(Account account, boolean disabled, Act act) {
    if (disabled) {
      account.disable();
    } else {
      account.enable();
    }
    trail.add(act, disabled ? "account.disabled" : "account.enabled", account.name());
  }

  /**
   * Deletes somebody's account: the name stays, so that the history of what they did does.
   *
   * @throws RuleBroken with code {@code account.last} or {@code account.deleted}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public void delete(String name, Predicate<Account> seen, Act act) {
    accounts.lockAdministrators();
    int before = accounts.administrators();
    Account account = locked(name, seen);
    accounts.choose(account.name(), PersonalChoices.NONE);
    account.delete(now());
    factors.lockedOf(account).ifPresent(factors::remove);
    trail.add(act, "account.deleted", account.name());
    checkAdministrators(before);
  }

  /**
   * Takes away the second factor of somebody who has lost the app and the recovery codes. Their own
   * they take away with a code.
   *
   * @throws NotFound with code {@code account.unknown}
   * @throws RuleBroken with code {@code second-factor.none} or {@code second-factor.own}
   */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public void removeSecondFactor(String name, Act act) {
    Account account = accounts.getLocked(known(name));
    if (account.name().equals(act.who())) {
      throw new RuleBroken("second-factor.own");
    }
    factors.remove(
        factors.lockedOf(account).filter(SecondFactor::isOn).orElseThrow(SecondFactor::none));
    trail.add(act, "second-factor.removed", account.name());
  }

  /** Names of those of these accounts that have a second factor in use. */
  @Permitted(Permission.ACCOUNTS_MANAGE)
  public Set<String> withSecondFactor(List<Account> some) {
    Set<Long> keys = factors.inUse(some);
    return some.stream()
        .filter(account -> keys.contains(account.id()))
        .map(Account::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Account locked(String name, Predicate<Account> seen) {
    Account account = accounts.getLocked(known(name));
    if (!seen.test(account)) {
      throw new Stale(account.name());
    }
    return account;
  }

  private void checkMail(String name, PersonDetails person) {
    String mail = person.mail();
    if (mail != null && accounts.isMailOfAnother(mail, name)) {
      throw new RuleBroken("account.mail-taken", mail);
    }
  }

  /** Where there was none before, none is taken away. */
  private void checkAdministrators(int before) {
    if (before > 0 && accounts.administrators() == 0) {
      throw new RuleBroken("account.last");
    }
  }
}
