package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.entrepot.mail.MailServer;

/** Takes links that are to be mailed. */
@ApplicationScoped
public class LinkPost {

  @Inject LinkMails mails;
  @Inject MailServer server;

  /** Whether mails are sent from here. */
  public boolean isOpen() {
    return server.isNamed();
  }

  /**
   * Has a link mailed, in place of any that waits to be.
   *
   * @return whether it is; where not, whoever asked hands the link over
   */
  boolean takes(Account account, MailKind kind, LinkWay way, Instant now) {
    mails.giveUp(account.name());
    Locale language = way.mailed();
    if (language == null || !isOpen() || account.person().mail() == null) {
      return false;
    }
    mails.add(new LinkMail(account, kind, language(account, language), now));
    return true;
  }

  /** That which its reader has chosen, else that of whoever writes. */
  static Locale language(Account account, Locale writers) {
    return Objects.requireNonNullElse(account.choices().locale(), writers);
  }
}
