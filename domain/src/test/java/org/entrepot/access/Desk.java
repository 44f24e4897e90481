package org.entrepot.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.setting.ServerSettings;

/** The ways in, over accounts and tokens in memory, with a clock that is set by hand. */
final class Desk {

  static final RequestOrigin HOME = new RequestOrigin("192.0.2.1", "192.0.2.1");
  static final Act ADMINISTRATOR = new Act("administrator", "192.0.2.1");

  final SignIn signIn = new SignIn();
  final PasswordChange passwordChange = new PasswordChange();
  final TokenDesk tokenDesk = new TokenDesk();
  final PeopleDesk people = new PeopleDesk();
  final SecondFactorDesk secondFactors = new SecondFactorDesk();
  final ForgottenPassword forgotten = new ForgottenPassword();
  final SessionDesk sessions = new SessionDesk();
  final ProfileDesk profiles = new ProfileDesk();
  final MailCourier courier = new MailCourier();
  final InMemoryMailServer mailServer = new InMemoryMailServer();
  final InMemoryLinkMails mails = new InMemoryLinkMails();
  final Identities identities = new Identities();
  final List<String> trail = new ArrayList<>();

  final InMemoryAccounts accounts = new InMemoryAccounts();
  final InMemorySecondFactors factors = new InMemorySecondFactors();
  private final InMemoryForgottenPasswords asked = new InMemoryForgottenPasswords(accounts);
  private final List<Token> tokens = new ArrayList<>();
  private final Map<String, FailedSignIns.Failure> failures = new HashMap<>();
  private Instant now = Instant.parse("2026-11-24T09:00:00Z");

  Desk() {
    AccountDesk accountDesk = new AccountDesk();
    accountDesk.accounts = accounts;
    accountDesk.clock = new HandClock();
    accountDesk.trail = (act, what, subject) -> trail.add(what + " " + act.who() + " " + subject);
    SignInAttempts attempts = new SignInAttempts();
    attempts.failures = new InMemoryFailures();
    attempts.clock = accountDesk.clock;
    signIn.attempts = attempts;
    signIn.desk = accountDesk;
    signIn.codes = codes(accountDesk, attempts);
    secondFactors.accounts = accounts;
    secondFactors.factors = factors;
    secondFactors.codes = signIn.codes;
    secondFactors.signIn = signIn;
    secondFactors.secrets = secrets();
    secondFactors.trail = accountDesk.trail;
    secondFactors.clock = accountDesk.clock;
    people.factors = factors;
    passwordChange.signIn = signIn;
    passwordChange.desk = accountDesk;
    passwordChange.links = links(accountDesk);
    people.accounts = accounts;
    people.places = new KnownPlaces();
    people.trail = accountDesk.trail;
    people.clock = accountDesk.clock;
    sessions.sessions = new InMemorySessions(accounts);
    sessions.trail = accountDesk.trail;
    sessions.clock = accountDesk.clock;
    sessions.settings = ServerSettings.of(Map.of());
    people.sessions = sessions;
    secondFactors.sessions = sessions;
    secondFactors.attempts = attempts;
    identities.sessions = sessions;
    people.mails = mails;
    people.post = new LinkPost();
    people.post.mails = mails;
    people.post.server = mailServer;
    forgotten.post = people.post;
    forgotten.asked = asked;
    forgotten.attempts = attempts;
    forgotten.clock = accountDesk.clock;
    profiles.signIn = signIn;
    profiles.steps = new ProfileSteps();
    profiles.steps.accounts = accounts;
    profiles.steps.trail = accountDesk.trail;
    courier.server = mailServer;
    courier.steps = steps(accountDesk);
    tokenDesk.tokens = new InMemoryTokens();
    tokenDesk.places = people.places;
    tokenDesk.trail = accountDesk.trail;
    tokenDesk.clock = attempts.clock;
    identities.accounts = accountDesk.accounts;
    identities.tokens = tokenDesk.tokens;
    identities.clock = attempts.clock;
  }

  private NewSecrets secrets() {
    NewSecrets secrets = new NewSecrets();
    secrets.accounts = accounts;
    secrets.factors = factors;
    return secrets;
  }

  private CodeCheck codes(AccountDesk desk, SignInAttempts attempts) {
    CodeCheck codes = new CodeCheck();
    codes.factors = factors;
    codes.attempts = attempts;
    codes.trail = desk.trail;
    codes.clock = desk.clock;
    return codes;
  }

  /** Somebody who has signed in asks from here on. */
  Desk as(String name) {
    Access access = new Access();
    access.caller = new CurrentIdentity(accounts.get(name).identity());
    secondFactors.access = access;
    return this;
  }

  private MailSteps steps(AccountDesk desk) {
    MailSteps steps = new MailSteps();
    steps.mails = mails;
    steps.forgotten = asked;
    steps.accounts = desk.accounts;
    steps.trail = desk.trail;
    steps.clock = desk.clock;
    return steps;
  }

  private static AccountLinks links(AccountDesk desk) {
    AccountLinks links = new AccountLinks();
    links.accounts = desk.accounts;
    links.trail = desk.trail;
    links.clock = desk.clock;
    return links;
  }

  Desk with(String name, String password, Role... roles) {
    Account account = new Account(name, cheap(password), Set.of(roles), now);
    account.changePassword(cheap(password));
    accounts.add(account);
    return this;
  }

  /** An account whose password must be changed first. */
  Desk withNew(String name, String oneTimePassword, Role... roles) {
    accounts.add(new Account(name, cheap(oneTimePassword), Set.of(roles), now));
    return this;
  }

  /** Understood like every hash, and made in no time. */
  private static String cheap(String password) {
    return Password.hash(password)
        .addRandomSalt(16)
        .with(Argon2Function.getInstance(8, 1, 1, 32, Argon2.ID, 19))
        .getResult();
  }

  void later(Duration duration) {
    now = now.plus(duration);
  }

  Instant now() {
    return now;
  }

  private final class HandClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final class InMemoryTokens implements Tokens {
    @Override
    public Optional<Token> find(long id) {
      return tokens.stream().filter(token -> token.id() == id).findFirst();
    }

    @Override
    public Optional<Token> withHash(byte[] hash) {
      return tokens.stream().filter(token -> Arrays.equals(token.hash(), hash)).findFirst();
    }

    @Override
    public Page<Token> page(ListPart part) {
      return new Page<>(tokens, null);
    }

    @Override
    public void add(Token token) {
      tokens.add(token);
    }
  }

  private final class InMemoryFailures implements FailedSignIns {
    @Override
    public Failure lock(FailureKind kind, String key, Instant at) {
      return failures.getOrDefault(kind + key, new Failure(0, at));
    }

    @Override
    public void set(FailureKind kind, String key, Failure failure) {
      failures.put(kind + key, failure);
    }

    @Override
    public void tidy(Instant before, int keep) {
      failures.values().removeIf(failure -> failure.lastAt().isBefore(before));
    }
  }
}
