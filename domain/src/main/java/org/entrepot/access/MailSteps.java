package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.access.ForgottenPasswords.AskedAccount;
import org.entrepot.mail.MailMessage;

/**
 * The steps of sending links, each a transaction of its own: none is open while a mail server is
 * waited for. A link exists in a mail alone; one that has to be sent again is another.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MailSteps {

  private static final int AT_ONCE = 50;

  /** Whoever asks for an account again and again fills no inbox, and ends no link just sent. */
  private static final Duration BETWEEN = Duration.ofMinutes(10);

  private static final Duration KEEP = Duration.ofDays(90);

  @Inject LinkMails mails;
  @Inject ForgottenPasswords forgotten;
  @Inject Accounts accounts;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  private Instant now() {
    return KeptTime.now(clock);
  }

  /** Looks who has asked for a new password, and has them mailed a link. */
  void answer() {
    forgotten.take(AT_ONCE).forEach(this::answer);
  }

  private void answer(AskedAccount asked) {
    Account account = accounts.getLocked(asked.account());
    trail.add(new Act(null, asked.origin()), "password.forgotten", account.name());
    LinkMail mail =
        new LinkMail(
            account,
            MailKind.FORGOTTEN,
            LinkPost.language(account, Locale.forLanguageTag(asked.language())),
            now());
    if (mail.isWanted(now()) && !wasAsked(account.name())) {
      mails.add(mail);
    }
  }

  private boolean wasAsked(String account) {
    Instant since = now().minus(BETWEEN);
    return mails.latest(account, 1).stream().anyMatch(last -> last.askedAt().isAfter(since));
  }

  List<Long> due() {
    return mails.due(now(), AT_ONCE);
  }

  /**
   * Makes the link of a mail, and writes it.
   *
   * @param welcome where links lead, without what opens one
   * @return empty where it is not to be sent, or is by another node
   */
  Optional<MailMessage> written(long id, String welcome) {
    Instant now = now();
    return mails.claim(id, now).flatMap(mail -> written(mail, welcome, now));
  }

  private Optional<MailMessage> written(LinkMail mail, String welcome, Instant now) {
    Account account = accounts.getLocked(mail.account().name());
    if (!mail.isWanted(now)) {
      mail.giveUp(LinkMail.NOT_WANTED);
      return Optional.empty();
    }
    mail.take(now);
    boolean asked = mail.kind() == MailKind.FORGOTTEN;
    Instant until =
        asked
            ? now.plus(mail.kind().opens())
            : Objects.requireNonNull(account.linkExpiresAt(), "isWanted");
    String text = OpaqueToken.random();
    accounts.relink(account.name(), OpaqueToken.hash(text), until);
    LinkText said = LinkText.of(account, mail.kind(), welcome + text, until, mail.language());
    String to = Objects.requireNonNull(account.person().mail(), "isWanted");
    return Optional.of(
        new MailMessage(to, said.subject(), said.text(), mail.language().toLanguageTag()));
  }

  void sent(long id) {
    mails.getLocked(id).sent(now());
  }

  void failed(long id, String reason) {
    mails.getLocked(id).failed(reason, now());
  }

  void tidy() {
    mails.forget(now().minus(KEEP));
  }
}
