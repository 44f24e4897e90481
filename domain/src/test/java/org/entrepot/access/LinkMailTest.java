package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.Problem;
import org.entrepot.mail.MailMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that are mailed: by an administrator, and to whoever has forgotten a password. */
class LinkMailTest {

  private static final String PASSWORD = "correct horse battery";
  private static final String WELCOME = "https://figures.example/welcome?link=";
  private static final PersonDetails WANG = new PersonDetails("Wang Li", "wang@example.org");
  private static final PersonDetails UNREACHED = new PersonDetails(null, null);

  private final Desk desk = new Desk().with("boss", PASSWORD, Role.ADMINISTRATOR);

  @BeforeEach
  void mailServer() {
    desk.mailServer.named = true;
  }

  private AccountInvitation invite(PersonDetails person, LinkWay way) {
    return desk.people.invite(
        "wang", person, Set.of(Role.AUDITOR), AccessScope.EVERYTHING, way, Desk.ADMINISTRATOR);
  }

  private AccountInvitation mailed() {
    return invite(WANG, LinkWay.mailed(Locale.ENGLISH));
  }

  /** Somebody who can be mailed and has a password. */
  private void active() {
    invite(WANG, LinkWay.shown()).account().changePassword("$argon2id$");
  }

  private void forget(String name) {
    desk.forgotten.ask(name, Locale.ENGLISH, Desk.HOME);
  }

  private void round() {
    desk.courier.round(WELCOME, () -> false);
  }

  private LinkMailState state() {
    return desk.people.mails("wang").get(0).state();
  }

  private static String code(ThrowingCallable work) {
    return catchThrowableOfType(Problem.class, work).code();
  }

  @Test
  void anInvitationIsMailedAndShownToNobodyElse() {
    AccountInvitation invited = mailed();
    assertThat(invited.isMailed()).isTrue();
    assertThat(state()).isEqualTo(LinkMailState.WAITING);

    round();

    MailMessage message = desk.mailServer.taken.get(0);
    assertThat(message.to()).isEqualTo("wang@example.org");
    assertThat(message.text())
        .contains("Wang Li", WELCOME + "ent_", "1 December 2026, 09:00 (UTC)");
    assertThat(message.toString()).doesNotContain("ent_");
    assertThat(desk.accounts.relinked.values()).containsExactly(invited.expiresAt());
    assertThat(state()).isEqualTo(LinkMailState.SENT);
    round();
    assertThat(desk.mailServer.taken).hasSize(1);
  }

  @Test
  void aMailIsInTheLanguageThatWasAskedFor() {
    invite(WANG, LinkWay.mailed(Locale.forLanguageTag("zh-Hans")));
    round();
    assertThat(desk.mailServer.taken.get(0).subject()).isEqualTo("您的Entrepot账号");
    assertThat(desk.mailServer.taken.get(0).language()).isEqualTo("zh-Hans");
  }

  @Test
  void withoutAServerOrAnAddressTheLinkIsShown() {
    assertThat(invite(UNREACHED, LinkWay.mailed(Locale.ENGLISH)).text()).startsWith("ent_");
    desk.mailServer.named = false;
    assertThat(desk.people.link("wang", LinkWay.mailed(Locale.ENGLISH), Desk.ADMINISTRATOR).text())
        .startsWith("ent_");
    round();
    assertThat(desk.mailServer.taken).isEmpty();
  }

  @Test
  void aLinkThatIsHandedOverTakesThePlaceOfOneThatWaits() {
    mailed();
    assertThat(desk.people.link("wang", LinkWay.shown(), Desk.ADMINISTRATOR).isMailed()).isFalse();
    round();
    assertThat(desk.mailServer.taken).isEmpty();
    assertThat(state()).isEqualTo(LinkMailState.FAILED);
    assertThat(desk.people.mails("wang").get(0).failure()).isEqualTo("REPLACED");
  }

  @Test
  void oneThatIsGivenUpWhileAServerIsWaitedForIsNotTriedAgain() {
    mailed();
    desk.mailServer.away = true;
    desk.mailServer.meanwhile = () -> desk.people.link("wang", LinkWay.shown(), Desk.ADMINISTRATOR);
    round();
    desk.mailServer.away = false;
    desk.later(Duration.ofHours(1));
    round();
    assertThat(desk.mailServer.taken).isEmpty();
    assertThat(desk.people.mails("wang").get(0).failure()).isEqualTo("REPLACED");
  }

  @Test
  void oneThatBreaksHoldsUpNoOther() {
    mailed();
    desk.people.invite(
        "chen",
        new PersonDetails(null, "chen@example.org"),
        Set.of(Role.AUDITOR),
        AccessScope.EVERYTHING,
        LinkWay.mailed(Locale.ENGLISH),
        Desk.ADMINISTRATOR);
    desk.mailServer.meanwhile =
        () -> {
          desk.mailServer.meanwhile = () -> {};
          throw new IllegalStateException("broken");
        };
    round();
    assertThat(desk.mailServer.taken).hasSize(1);
    desk.later(Duration.ofMinutes(1));
    round();
    assertThat(desk.mailServer.taken).hasSize(2);
  }

  @Test
  void whoeverIsDisabledMeanwhileIsSentNothing() {
    mailed();
    desk.people.change(
        "wang", any -> true, new AccountWish(null, null, null, true), Desk.ADMINISTRATOR);
    round();
    assertThat(desk.mailServer.taken).isEmpty();
    assertThat(desk.people.mails("wang").get(0).failure()).isEqualTo(LinkMail.NOT_WANTED);
  }

  @Test
  void whatCouldNotBeSentIsTriedAgainWithAnotherLinkAndSaidInTheLogWithoutIt() {
    mailed();
    desk.mailServer.away = true;
    StringBuilder log = new StringBuilder();
    Handler handler = heard(log);
    Logger.getLogger(MailCourier.class.getName()).addHandler(handler);
    try {
      round();
    } finally {
      Logger.getLogger(MailCourier.class.getName()).removeHandler(handler);
    }
    assertThat(log.toString())
        .contains("was not sent: ConnectException")
        .doesNotContain("ent_")
        .doesNotContain("example.org");
    assertThat(state()).isEqualTo(LinkMailState.WAITING);
    assertThat(desk.people.mails("wang").get(0).failure()).isEqualTo("ConnectException");

    desk.mailServer.away = false;
    round();
    assertThat(desk.mailServer.taken).as("not before its pause is over").isEmpty();
    desk.later(Duration.ofMinutes(1));
    round();
    assertThat(desk.mailServer.taken).hasSize(1);
    assertThat(desk.accounts.relinked).as("two links, of which the first is void").hasSize(2);
    assertThat(state()).isEqualTo(LinkMailState.SENT);
  }

  private static Handler heard(StringBuilder log) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        log.append(line.getMessage()).append(line.getThrown());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void whatCannotBeSentForADayIsGivenUp() {
    mailed();
    desk.mailServer.away = true;
    for (int hour = 0; hour < 30; hour++) {
      round();
      desk.later(Duration.ofHours(1));
    }
    assertThat(state()).isEqualTo(LinkMailState.FAILED);
    assertThat(desk.people.mails("wang").get(0).failure()).isEqualTo("ConnectException");
  }

  @Test
  void whatWasSentLongAgoIsForgotten() {
    mailed();
    round();
    desk.later(Duration.ofDays(89));
    desk.courier.tidy();
    assertThat(desk.people.mails("wang")).hasSize(1);
    desk.later(Duration.ofDays(2));
    desk.courier.tidy();
    assertThat(desk.people.mails("wang")).isEmpty();
  }

  @Test
  void whoeverHasForgottenAPasswordIsMailedALinkForAnHourByNameOrAddress() {
    active();
    forget(" Wang ");
    round();
    assertThat(desk.mailServer.taken.get(0).text())
        .contains(WELCOME + "ent_", "Somebody has asked", "24 November 2026, 10:00 (UTC)");
    assertThat(desk.accounts.relinked.values())
        .containsExactly(desk.now().plus(Duration.ofHours(1)));
    assertThat(desk.trail).endsWith("password.forgotten null wang");

    desk.later(Duration.ofMinutes(11));
    forget("Wang@Example.org");
    round();
    assertThat(desk.mailServer.taken).hasSize(2);
  }

  @Test
  void oneAccountIsMailedOnceInTenMinutesHoweverOftenItIsAskedFor() {
    active();
    for (int i = 0; i < 5; i++) {
      forget("wang");
      round();
    }
    forget("wang@example.org");
    round();
    assertThat(desk.mailServer.taken).hasSize(1);
    assertThat(desk.accounts.relinked).as("the link just sent stays open").hasSize(1);
  }

  @Test
  void nothingIsSentToWhoeverIsUnknownInvitedDisabledOrWithoutAnAddress() {
    mailed();
    round();
    desk.mailServer.taken.clear();
    desk.later(Duration.ofHours(1));
    forget("nobody");
    forget("boss");
    forget("wang");
    round();
    assertThat(desk.mailServer.taken).isEmpty();
    assertThat(desk.trail)
        .contains("password.forgotten null boss", "password.forgotten null wang")
        .doesNotContain("password.forgotten null nobody");
  }

  @Test
  void anAddressThatAsksForMuchWaitsWhateverItAsksFor() {
    active();
    for (int i = 0; i < 10; i++) {
      forget("nobody" + i);
    }
    assertThat(code(() -> forget("wang"))).isEqualTo("password.wait");
    assertThat(code(() -> forget("nobody"))).isEqualTo("password.wait");
    desk.forgotten.ask("wang", Locale.ENGLISH, new RequestOrigin("198.51.100.7", "198.51.100.7"));
    desk.later(Duration.ofSeconds(1));
    forget("wang");
  }

  @Test
  void withoutAMailServerNobodyCanAsk() {
    desk.mailServer.named = false;
    assertThat(code(() -> forget("wang"))).isEqualTo("mail.none");
    assertThat(code(() -> forget("nobody"))).isEqualTo("mail.none");
  }

  @Test
  void whoeverTypesNothingIsTold() {
    assertThat(code(() -> forget(" "))).isEqualTo("field.missing");
    assertThatThrownBy(() -> desk.forgotten.ask(null, Locale.ENGLISH, Desk.HOME))
        .isInstanceOf(Problem.class);
  }
}
