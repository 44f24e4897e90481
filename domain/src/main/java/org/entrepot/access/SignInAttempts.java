package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entrepot.access.FailedSignIns.Failure;
import org.entrepot.access.FailedSignIns.FailureKind;

/**
 * Counts an attempt to sign in as failed before its password is looked at, and takes that back when
 * it was right: so many attempts sent at once are no way around the waiting.
 */
@ApplicationScoped
@Transactional
class SignInAttempts {

  private static final int KEEP = 10_000;

  @Inject FailedSignIns failures;
  @Inject Clock clock;

  /**
   * An attempt that was begun.
   *
   * @param at when, as exactly as the database keeps it
   * @param before when the last one of its address had failed
   * @param earlier how many at its account had failed
   */
  record Attempt(Instant at, Instant before, int earlier) {}

  /**
   * @throws TooManyAttempts if either has to wait
   */
  Attempt begin(String name, RequestOrigin origin) {
    Instant now = KeptTime.now(clock);
    Failure ofAccount = failures.lock(FailureKind.ACCOUNT, key(name, origin), now);
    Failure ofAddress = failures.lock(FailureKind.ADDRESS, origin.network(), now);
    Duration left = BackOff.OF_ACCOUNT.left(ofAccount, now);
    Duration other = BackOff.OF_ADDRESS.left(ofAddress, now);
    Duration longer = left.compareTo(other) > 0 ? left : other;
    checkOver(longer, "sign-in.wait");
    failures.set(FailureKind.ACCOUNT, key(name, origin), BackOff.next(ofAccount, now));
    failures.set(FailureKind.ADDRESS, origin.network(), BackOff.next(ofAddress, now));
    failures.tidy(now.minus(BackOff.MEMORY), KEEP);
    return new Attempt(now, ofAddress.lastAt(), ofAccount.count());
  }

  private static void checkOver(Duration wait, String code) {
    if (!wait.isZero()) {
      throw new TooManyAttempts(code, wait);
    }
  }

  /**
   * Counts a code of a second factor as failed, as {@link #begin} does a password.
   *
   * @throws TooManyAttempts if the next one has to wait
   */
  void beginCode(String name) {
    count(FailureKind.CODE, name, BackOff.OF_CODE, "sign-in.wait");
  }

  /**
   * Counts that somebody asks for a link to set a password, apart from sign-ins that failed there:
   * neither makes the other wait.
   *
   * @throws TooManyAttempts with code {@code password.wait} if the next one has to wait
   */
  void beginForgotten(RequestOrigin origin) {
    String key = "forgotten " + origin.network();
    count(FailureKind.ADDRESS, key, BackOff.OF_FORGOTTEN, "password.wait");
  }

  /** One more of these, unless it has to wait, which this code says. */
  private void count(FailureKind kind, String key, BackOff backOff, String code) {
    Instant now = KeptTime.now(clock);
    Failure before = failures.lock(kind, key, now);
    checkOver(backOff.left(before, now), code);
    failures.set(kind, key, BackOff.next(before, now));
  }

  /** The code was right: those before it are forgotten. */
  void codeTaken(String name) {
    failures.set(FailureKind.CODE, name, new Failure(0, clock.instant()));
  }

  /** Forgets the attempts at an account, and takes this one back at its address. */
  void succeeded(Attempt attempt, String name, RequestOrigin origin) {
    takeBack(attempt, name, origin, 0);
  }

  /** Takes back this attempt alone: it was neither refused nor a sign-in. */
  void undecided(Attempt attempt, String name, RequestOrigin origin) {
    takeBack(attempt, name, origin, attempt.earlier());
  }

  /** With it goes what it added to the wait of all others at its address. */
  private void takeBack(Attempt attempt, String name, RequestOrigin origin, int ofName) {
    Instant now = clock.instant();
    failures.lock(FailureKind.ACCOUNT, key(name, origin), now);
    Failure ofAddress = failures.lock(FailureKind.ADDRESS, origin.network(), now);
    failures.set(FailureKind.ACCOUNT, key(name, origin), new Failure(ofName, now));
    // only this attempt: whoever has an account could otherwise guess at others for ever
    int others = Math.max(0, ofAddress.count() - 1);
    boolean last = ofAddress.lastAt().equals(attempt.at());
    Instant lastAt = last ? attempt.before() : ofAddress.lastAt();
    failures.set(FailureKind.ADDRESS, origin.network(), new Failure(others, lastAt));
  }

  /** Whoever guesses at a name elsewhere does not hold up its owner here. */
  private static String key(String name, RequestOrigin origin) {
    return name + ' ' + origin.network();
  }
}
