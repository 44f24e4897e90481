package org.entrepot.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account, and the link that sets its password. */
@Schema(name = "Invitation")
record InvitationJson(
    AccountJson account,
    @Schema(description = "Whether the link is mailed to the person; it is not shown then")
        boolean mailed,
    @Schema(description = "Shown only in this response; can be used once") @Nullable String link,
    Instant expiresAt,
    @Schema(description = "Subject of a mail to the person, in the language of the request")
        @Nullable String subject,
    @Schema(description = "Text of that mail, with the link") @Nullable String text) {

  static InvitationJson mailed(AccountInvitation invitation) {
    return new InvitationJson(
        AccountJson.from(invitation.account()), true, null, invitation.expiresAt(), null, null);
  }

  /** With a link that whoever asked for it hands over. */
  static InvitationJson shown(AccountInvitation invitation, String link, LinkText written) {
    return new InvitationJson(
        AccountJson.from(invitation.account()),
        false,
        link,
        invitation.expiresAt(),
        written.subject(),
        written.text());
  }
}
