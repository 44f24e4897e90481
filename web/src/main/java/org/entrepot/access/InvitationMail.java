package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.entrepot.page.Language;
import org.entrepot.page.OwnAddress;
import org.entrepot.page.Route;
import org.entrepot.setting.ServerSettings;

/** What an administrator sends on where a link is not mailed from here, in their own language. */
@RequestScoped
class InvitationMail {

  @Inject ServerSettings settings;
  @Inject HttpServletRequest request;
  @Inject Route route;

  /**
   * Where a link leads that is not mailed. Whoever makes one can only lead others where we are
   * known to be; on a machine of one's own, without a known address, to where the link is made.
   */
  String address(AccountInvitation invitation) {
    String path = route.to("welcome") + "?link=" + Route.encodeQuery(invitation.shown());
    return OwnAddress.origin(settings.publicUrl().orElseGet(this::here)) + path;
  }

  private String here() {
    return request.getRequestURL().toString();
  }

  LinkText written(AccountInvitation invitation, Language language) {
    Account account = invitation.account();
    return LinkText.of(
        account,
        account.linkKind(),
        address(invitation),
        invitation.expiresAt(),
        language.locale());
  }
}
