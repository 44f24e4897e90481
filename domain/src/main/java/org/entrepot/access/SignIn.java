package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.entrepot.InvalidValue;
import org.entrepot.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with a password. No transaction is open while it is hashed, which takes a while; that
 * is why the steps have transactions of their own.
 */
@ApplicationScoped
public class SignIn {

  /** Each hashing takes 19 MiB: not as many at once as there are requests. */
  private static final int AT_ONCE = 4;

  /** Looked at where there is no account, so that the answer takes as long. */
  private static final String DECOY = PasswordHash.of(OpaqueToken.random());

  private final Semaphore hashing = new Semaphore(AT_ONCE, true);

  @Inject SignInAttempts attempts;
  @Inject AccountDesk desk;
  @Inject CodeCheck codes;

  /**
   * Who signs in with this name and password, and a code where the account has a second factor.
   *
   * @param code of the second factor; null or blank where none is given
   * @throws NotSignedIn with code {@code sign-in.refused}, whatever of the first two is wrong; with
   *     {@code second-factor.needed} or {@code second-factor.wrong} if both are right
   * @throws TooManyAttempts if the next attempt has to wait
   * @throws NotAllowed with code {@code password.must-change} if both are right, but the password
   *     was for one sign-in and must be changed first
   */
  public Identity with(String name, String password, @Nullable String code, RequestOrigin origin) {
    Account account = verified(name, password, code, origin);
    if (account.mustChangePassword()) {
      throw new NotAllowed("password.must-change");
    }
    desk.signedIn(account.name(), origin);
    return account.identity();
  }

  Account verified(String typed, String password, @Nullable String code, RequestOrigin origin) {
    String name = AccountName.of(typed);
    SignInAttempts.Attempt attempt = attempts.begin(name, origin);
    Optional<Account> account = AccountName.isOne(name) ? desk.find(name) : Optional.empty();
    boolean right = matches(password, account.map(SignIn::hash).orElse(DECOY));
    if (!right || account.isEmpty() || account.get().disabled()) {
      desk.refused(account.map(Account::name).orElse(null), origin);
      throw new NotSignedIn("sign-in.refused");
    }
    try {
      checkCode(account.get(), code, origin);
    } catch (TooManyAttempts | CodeNeeded undecided) {
      attempts.undecided(attempt, name, origin);
      throw undecided;
    }
    attempts.succeeded(attempt, name, origin);
    return account.get();
  }

  /**
   * Goes on only where whoever has signed in shows once more that it is they.
   *
   * @throws InvalidValue with code {@code password.wrong}, {@code second-factor.code} or {@code
   *     second-factor.needed}
   * @throws TooManyAttempts if the next attempt has to wait
   */
  void prove(String name, String password, @Nullable String code, RequestOrigin origin) {
    try {
      verified(name, password, code, origin);
    } catch (NotSignedIn refused) {
      throw switch (refused.code()) {
        case "second-factor.needed" -> new InvalidValue(refused.code(), "code", null);
        case "second-factor.wrong" -> SecondFactor.wrong();
        default -> new InvalidValue("password.wrong", "password", null);
      };
    }
  }

  /**
   * Goes on only with the right code, where the account has a second factor.
   *
   * @throws NotSignedIn with code {@code second-factor.needed} or {@code second-factor.wrong}
   * @throws TooManyAttempts if the next code has to wait
   */
  void checkCode(Account account, @Nullable String code, RequestOrigin origin) {
    if (!codes.asks(account)) {
      return;
    }
    if (code == null || code.isBlank()) {
      codes.asked(account, origin);
      throw new CodeNeeded();
    }
    if (!codes.takes(account, code, Act.by(null, origin))) {
      throw new NotSignedIn("second-factor.wrong");
    }
  }

  /** Whoever was invited and has set no password is not told apart from nobody. */
  private static String hash(Account account) {
    return Objects.requireNonNullElse(account.passwordHash(), DECOY);
  }

  private boolean matches(String password, String hash) {
    return inTurn(() -> PasswordHash.matches(password, hash));
  }

  /** What is kept of a password. */
  String hashed(String password) {
    return inTurn(() -> PasswordHash.of(password));
  }

  private <T> T inTurn(Supplier<T> work) {
    hashing.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      hashing.release();
    }
  }
}
