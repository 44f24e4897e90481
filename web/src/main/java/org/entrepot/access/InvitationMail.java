package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Objects;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.page.OwnAddress;
import org.entrepot.page.Route;
import org.entrepot.setting.ServerSettings;

/** The mail with a link that sets a password, in the language of whoever sends it. */
@RequestScoped
class InvitationMail {

  @Inject ServerSettings settings;
  @Inject HttpServletRequest request;
  @Inject Route route;

  /** What is sent, or copied where nothing is sent from here. */
  record WrittenMail(String subject, String text) {}

  /**
   * Where a link leads. Whoever makes one can only lead others where we are known to be; on a
   * machine of one's own, without a known address, to where the link is made.
   */
  String address(AccountInvitation invitation) {
    String path = route.to("welcome") + "?link=" + Route.encodeQuery(invitation.text());
    return OwnAddress.origin(settings.publicUrl().orElseGet(this::here)) + path;
  }

  private String here() {
    return request.getRequestURL().toString();
  }

  WrittenMail written(AccountInvitation invitation, Language language) {
    Messages texts = new Messages(language);
    Account account = invitation.account();
    String kind = account.state() == AccountState.INVITED ? "mail.invitation." : "mail.reset.";
    String person = Objects.requireNonNullElse(account.person().fullName(), account.name());
    return new WrittenMail(
        texts.text(kind + "subject"),
        texts.text(
            kind + "text",
            person,
            account.name(),
            address(invitation),
            new Numbers(texts).time(invitation.expiresAt(), ZoneOffset.UTC)));
  }
}
