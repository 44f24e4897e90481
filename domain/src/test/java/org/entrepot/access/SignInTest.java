package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.InvalidValue;
import org.entrepot.NotAllowed;
import org.entrepot.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

  private static final String PASSWORD = "a long enough one";

  private final Desk desk = new Desk().with("li.wei", PASSWORD, Role.STATISTICS);

  @Test
  void knowsWhoHasNameAndPasswordInWhateverCaseTheNameIs() {
    Identity identity = desk.signIn.with(" Li.Wei ", PASSWORD, null, Desk.HOME);

    assertThat(identity.name()).isEqualTo("li.wei");
    assertThat(identity.roles()).containsExactly(Role.STATISTICS);
    assertThat(desk.trail).containsExactly("sign-in.done li.wei null");
  }

  @Test
  void saysTheSameWhicheverOfTheTwoIsWrong() {
    assertThat(code(() -> desk.signIn.with("li.wei", "another", null, Desk.HOME)))
        .isEqualTo("sign-in.refused");
    assertThat(code(() -> desk.signIn.with("nobody", PASSWORD, null, Desk.HOME)))
        .isEqualTo("sign-in.refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"li.wei\0", "\0", "", "li\nwei", "anonymous"})
  void aNameThatNoAccountCanHaveIsRefusedLikeAnyOther(String name) {
    assertThat(code(() -> desk.signIn.with(name, PASSWORD, null, Desk.HOME)))
        .isEqualTo("sign-in.refused");
  }

  @Test
  void writesDownWhoseSignInWasRefusedButNoNameThatIsNone() {
    code(() -> desk.signIn.with("li.wei", "another", null, Desk.HOME));
    code(() -> desk.signIn.with("my secret password", "x", null, Desk.HOME));

    assertThat(desk.trail)
        .containsExactly("sign-in.refused null li.wei", "sign-in.refused null null");
  }

  @Test
  void aPasswordForOneSignInMustBeChangedFirst() {
    desk.withNew("new", "one-time-password", Role.ADMINISTRATOR);

    assertThatThrownBy(() -> desk.signIn.with("new", "one-time-password", null, Desk.HOME))
        .isInstanceOf(NotAllowed.class)
        .hasFieldOrPropertyWithValue("code", "password.must-change");

    desk.passwordChange.change("new", "one-time-password", null, PASSWORD, Desk.HOME);
    assertThat(desk.signIn.with("new", PASSWORD, null, Desk.HOME).roles())
        .containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void afterFiveFailuresEvenTheRightPasswordHasToWait() {
    fail("li.wei", 5);

    TooManyAttempts wait =
        catchThrowableOfType(
            TooManyAttempts.class, () -> desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME));
    assertThat(wait.seconds()).isEqualTo(1);

    desk.later(Duration.ofSeconds(1));
    assertThat(desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME).name()).isEqualTo("li.wei");
  }

  @Test
  void anAccountIsNeverLockedForLongerThanAMinute() {
    for (int i = 0; i < 15; i++) {
      desk.later(Duration.ofMinutes(1));
      fail("li.wei", 1);
    }

    desk.later(Duration.ofMinutes(1));
    assertThat(desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME).name()).isEqualTo("li.wei");
  }

  @Test
  void whoeverGuessesElsewhereKeepsNobodyOut() {
    fail("li.wei", 19);
    assertThat(code(() -> desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME)))
        .isEqualTo("sign-in.wait");

    assertThat(desk.signIn.with("li.wei", PASSWORD, null, elsewhere()).name()).isEqualTo("li.wei");
  }

  @Test
  void theOwnersSignInElsewhereIsNoLeaveToGuessOn() {
    fail("li.wei", 5);
    desk.signIn.with("li.wei", PASSWORD, null, elsewhere());

    assertThat(code(() -> desk.signIn.with("li.wei", "another", null, Desk.HOME)))
        .isEqualTo("sign-in.wait");
  }

  @Test
  void anAddressThatTriesManyNamesHasToWait() {
    for (int i = 0; i < 20; i++) {
      fail("name" + i, 1);
    }

    assertThat(code(() -> desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME)))
        .isEqualTo("sign-in.wait");
    assertThat(desk.signIn.with("li.wei", PASSWORD, null, elsewhere()).name()).isEqualTo("li.wei");
  }

  @Test
  void oneOwnAccountIsNoWayToForgetFailuresWithOthers() {
    for (int i = 0; i < 20; i++) {
      fail("name" + i, 1);
      if (i < 19) {
        desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME);
      }
    }

    assertThat(code(() -> desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME)))
        .isEqualTo("sign-in.wait");
  }

  @Test
  void whoIsRightProlongsNobodysWait() {
    for (int i = 0; i < 25; i++) {
      desk.later(Duration.ofMinutes(2));
      fail("name" + i, 1);
    }
    desk.later(Duration.ofSeconds(32));
    desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME);

    assertThat(desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME).name())
        .as("at once, as nobody has failed since")
        .isEqualTo("li.wei");
  }

  @Test
  void aPasswordIsChangedAndSignedInWithAtOnceWhateverOthersGotWrong() {
    for (int i = 0; i < 25; i++) {
      desk.later(Duration.ofMinutes(2));
      fail("name" + i, 1);
    }
    desk.later(Duration.ofSeconds(32));

    Identity changed =
        desk.passwordChange.change("li.wei", PASSWORD, null, "twelve chars", Desk.HOME);
    assertThat(changed).isEqualTo(desk.signIn.with("li.wei", "twelve chars", null, Desk.HOME));
    assertThat(desk.trail)
        .endsWith(
            "password.changed li.wei li.wei",
            "sign-in.done li.wei null",
            "sign-in.done li.wei null");
  }

  @Test
  void whoFailsWhileAnotherSignsInStillCounts() {
    for (int i = 0; i < 19; i++) {
      fail("name" + i, 1);
    }
    SignInAttempts.Attempt right = desk.signIn.attempts.begin("li.wei", Desk.HOME);
    desk.later(Duration.ofSeconds(10));
    fail("late", 1);
    desk.signIn.attempts.succeeded(right, "li.wei", Desk.HOME);

    assertThat(code(() -> desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME)))
        .as("the twentieth failure is of just now")
        .isEqualTo("sign-in.wait");
  }

  @Test
  void aNewPasswordIsLongAndKnownFromNoBreach() {
    assertThat(change("elevenchars")).isEqualTo("password.short");
    assertThat(change("x".repeat(201))).isEqualTo("password.long");
    assertThat(change("Qwerty123456")).isEqualTo("password.breached");
    assertThat(change(PASSWORD)).isEqualTo("password.same");

    desk.passwordChange.change("li.wei", PASSWORD, null, "twelve chars", Desk.HOME);
    assertThat(desk.signIn.with("li.wei", "twelve chars", null, Desk.HOME).name())
        .isEqualTo("li.wei");
    assertThat(code(() -> desk.signIn.with("li.wei", PASSWORD, null, Desk.HOME)))
        .isEqualTo("sign-in.refused");
  }

  @Test
  void aRefusedPasswordIsNotSaidAgain() {
    InvalidValue refused =
        catchThrowableOfType(
            InvalidValue.class,
            () -> desk.passwordChange.change("li.wei", PASSWORD, null, "elevenchars", Desk.HOME));

    assertThat(refused.value()).isNull();
    assertThat(refused.getMessage()).isEqualTo("Use at least 12 characters for a password.");
  }

  private String change(String newPassword) {
    return code(() -> desk.passwordChange.change("li.wei", PASSWORD, null, newPassword, Desk.HOME));
  }

  private void fail(String name, int times) {
    if (!name.equals("li.wei")) {
      desk.with(name, PASSWORD, Role.AUDITOR);
    }
    for (int i = 0; i < times; i++) {
      code(() -> desk.signIn.with(name, "wrong", null, Desk.HOME));
    }
  }

  private static RequestOrigin elsewhere() {
    return new RequestOrigin("198.51.100.7", "198.51.100.7");
  }

  private static String code(ThrowingCallable call) {
    return catchThrowableOfType(Problem.class, call).code();
  }
}
