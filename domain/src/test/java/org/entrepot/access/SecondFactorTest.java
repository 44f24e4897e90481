package org.entrepot.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

  private static final String PASSWORD = "a long enough one";
  private static final Act OWN = new Act("li.wei", "192.0.2.1");

  private final Desk desk = new Desk().with("li.wei", PASSWORD, Role.STATISTICS).as("li.wei");

  private byte[] secret = {};
  private List<String> recovery = List.of();

  @BeforeEach
  void setUpAnApp() {
    secret = desk.secondFactors.begin(PASSWORD, Desk.HOME).text().getBytes(US_ASCII);
    recovery = desk.secondFactors.confirm(code(), 7, OWN);
    desk.later(Duration.ofMinutes(2));
  }

  /** What the app shows now, made by nothing but the secret that it has. */
  private String code() {
    return at(desk.now());
  }

  private String at(Instant when) {
    return TOTPGenerator.withDefaultValues(secret).at(when);
  }

  private Identity signIn(@Nullable String code) {
    return desk.signIn.with("li.wei", PASSWORD, code, Desk.HOME);
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
  }

  @Test
  void whatHasOnlyBeenBegunIsNotAskedFor() {
    Desk other = new Desk().with("chen", PASSWORD, Role.AUDITOR).as("chen");
    other.secondFactors.begin(PASSWORD, Desk.HOME);

    assertThat(other.signIn.with("chen", PASSWORD, null, Desk.HOME).name()).isEqualTo("chen");
    refused("second-factor.code", () -> other.secondFactors.confirm("000000", 7, OWN));
  }

  @Test
  void aSignInTakesACodeAndEachOnlyOnce() {
    String code = code();

    refused("second-factor.needed", () -> signIn(null));
    refused("second-factor.needed", () -> signIn(" "));
    assertThat(signIn(code.substring(0, 3) + " " + code.substring(3)).name()).isEqualTo("li.wei");
    refused("second-factor.wrong", () -> signIn(code));
  }

  @Test
  void aCodeIsGoodForHalfAMinuteBeforeAndAfter() {
    String old = at(desk.now().minusSeconds(60));
    String next = at(desk.now().plusSeconds(30));

    refused("second-factor.wrong", () -> signIn(old));
    assertThat(signIn(next).name()).isEqualTo("li.wei");
  }

  @Test
  void nothingIsSaidOfItBeforeThePasswordIsRight() {
    String code = code();
    refused("sign-in.refused", () -> desk.signIn.with("li.wei", "another", code, Desk.HOME));

    assertThat(signIn(code).name()).isEqualTo("li.wei");
  }

  @Test
  void aRecoveryCodeStandsInOnce() {
    assertThat(recovery).hasSize(8).doesNotHaveDuplicates();
    assertThat(signIn(recovery.get(0).toUpperCase(Locale.ROOT)).name()).isEqualTo("li.wei");
    refused("second-factor.wrong", () -> signIn(recovery.get(0)));
  }

  @Test
  void guessingAtCodesHasToWaitWhereverItComesFromAndHoweverOftenItIsLeftOut() {
    for (int i = 0; i < 5; i++) {
      RequestOrigin elsewhere = new RequestOrigin("198.51.100." + i, "198.51.100." + i);
      refused(
          "second-factor.wrong", () -> desk.signIn.with("li.wei", PASSWORD, "123456", elsewhere));
      refused("second-factor.needed", () -> signIn(null));
    }

    for (int i = 0; i < 7; i++) {
      assertThatThrownBy(() -> signIn("123456")).isInstanceOf(TooManyAttempts.class);
    }
    desk.later(Duration.ofSeconds(2));
    refused("second-factor.wrong", () -> signIn("123456"));
  }

  @Test
  void aCodeIsReadAsItIsMeant() {
    String wide =
        code().chars().mapToObj(c -> String.valueOf((char) (c - '0' + '０'))).collect(joining());
    assertThat(signIn(wide.substring(0, 3) + "\u00a0" + wide.substring(3)).name())
        .isEqualTo("li.wei");
    assertThat(signIn(recovery.get(2).replace("-", "")).name()).isEqualTo("li.wei");
  }

  @Test
  void theTrailSaysThatThePasswordWasRightAndThatARecoveryCodeWasUsed() {
    refused("second-factor.needed", () -> signIn(null));
    signIn(recovery.get(0));

    assertThat(desk.trail)
        .contains("second-factor.asked null li.wei", "second-factor.recovered null li.wei");
  }

  @Test
  void whatWasOnlyBegunIsNoneYet() {
    Desk other = new Desk().with("chen", PASSWORD, Role.AUDITOR).as("chen");
    other.secondFactors.begin(PASSWORD, Desk.HOME);

    assertThat(other.secondFactors.own()).isEmpty();
    refused("second-factor.none", () -> other.secondFactors.renewRecoveryCodes("123456", OWN));
    refused("second-factor.none", () -> other.secondFactors.remove("123456", OWN));
    refused(
        "second-factor.none", () -> other.people.removeSecondFactor("chen", Desk.ADMINISTRATOR));
  }

  @Test
  void beginningTakesThePassword() {
    Desk other = new Desk().with("chen", PASSWORD, Role.AUDITOR).as("chen");

    refused("password.wrong", () -> other.secondFactors.begin("another", Desk.HOME));
    refused("second-factor.on", () -> desk.secondFactors.begin(PASSWORD, Desk.HOME));
  }

  @Test
  void nobodyTakesAwayTheirOwnAsAnAdministrator() {
    Act own = new Act("li.wei", "192.0.2.1");

    refused("second-factor.own", () -> desk.people.removeSecondFactor("Li.Wei", own));
  }

  @Test
  void aLinkOfAMailIsNotEnough() {
    String link = desk.people.link("li.wei", LinkWay.shown(), Desk.ADMINISTRATOR).shown();
    String another = "another long password";

    refused(
        "second-factor.needed", () -> desk.passwordChange.byLink(link, another, null, Desk.HOME));
    assertThat(desk.passwordChange.byLink(link, another, code(), Desk.HOME).name())
        .isEqualTo("li.wei");
  }

  @Test
  void changingThePasswordTakesACodeToo() {
    String another = "another long password";

    refused(
        "second-factor.needed",
        () -> desk.passwordChange.change("li.wei", PASSWORD, null, another, Desk.HOME));
    assertThat(desk.passwordChange.change("li.wei", PASSWORD, code(), another, Desk.HOME).name())
        .isEqualTo("li.wei");
  }

  @Test
  void takingItAwayOrMakingOtherRecoveryCodesTakesACode() {
    refused("second-factor.code", () -> desk.secondFactors.remove("123456", OWN));
    List<String> others = desk.secondFactors.renewRecoveryCodes(code(), OWN);
    refused("second-factor.wrong", () -> signIn(recovery.get(1)));

    desk.secondFactors.remove(others.get(0), OWN);
    assertThat(signIn(null).name()).isEqualTo("li.wei");
  }

  @Test
  void anAdministratorTakesItAwayFromWhoHasLostIt() {
    desk.people.removeSecondFactor("li.wei", Desk.ADMINISTRATOR);

    assertThat(signIn(null).name()).isEqualTo("li.wei");
    assertThat(desk.trail).contains("second-factor.removed administrator li.wei");
    refused(
        "second-factor.none", () -> desk.people.removeSecondFactor("li.wei", Desk.ADMINISTRATOR));
  }

  @Test
  void anAccountThatIsDeletedKeepsNone() {
    desk.people.delete("li.wei", account -> true, Desk.ADMINISTRATOR);

    assertThat(desk.factors.of(desk.accounts.get("li.wei"))).isEmpty();
  }
}
