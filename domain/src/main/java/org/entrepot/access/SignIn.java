package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.entrepot.NotAllowed;

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

  /**
   * Who signs in with this name and password.
   *
   * @throws NotSignedIn with code {@code sign-in.refused}, whatever of the two is wrong
   * @throws TooManyAttempts if the next attempt has to wait
   * @throws NotAllowed with code {@code password.must-change} if both are right, but the password
   *     was for one sign-in and must be changed first
   */
  public Identity with(String name, String password, RequestOrigin origin) {
    Account account = verified(name, password, origin);
    if (account.mustChangePassword()) {
      throw new NotAllowed("password.must-change");
    }
    desk.signedIn(account.name(), origin);
    return account.identity();
  }

  Account verified(String typed, String password, RequestOrigin origin) {
    String name = AccountName.of(typed);
    SignInAttempts.Attempt attempt = attempts.begin(name, origin);
    Optional<Account> account = AccountName.isOne(name) ? desk.find(name) : Optional.empty();
    boolean right = matches(password, account.map(SignIn::hash).orElse(DECOY));
    if (!right || account.isEmpty() || account.get().disabled()) {
      desk.refused(account.map(Account::name).orElse(null), origin);
      throw new NotSignedIn("sign-in.refused");
    }
    attempts.succeeded(attempt, name, origin);
    return account.get();
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
