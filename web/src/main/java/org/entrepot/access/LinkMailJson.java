package org.entrepot.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail with a link that sets a password, without its text. */
@Schema(name = "LinkMail")
record LinkMailJson(
    @Schema(description = "FORGOTTEN if the person asked for it") MailKind kind,
    @Schema(description = "WAITING mails are sent within seconds, or again after a failure")
        LinkMailState state,
    Instant askedAt,
    @Schema(description = "When the mail server accepted it") @Nullable Instant sentAt,
    @Schema(description = "When it is tried next") @Nullable Instant dueAt,
    @Schema(
            description =
                "Why it could not be sent, as a code; REPLACED if a newer link took its place,"
                    + " NOT_WANTED if the account cannot use it any more")
        @Nullable String failure) {

  static LinkMailJson from(LinkMail mail) {
    return new LinkMailJson(
        mail.kind(), mail.state(), mail.askedAt(), mail.sentAt(), mail.dueAt(), mail.failure());
  }
}
