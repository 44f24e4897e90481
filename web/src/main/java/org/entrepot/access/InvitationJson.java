package org.entrepot.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account, and the link that sets its password. */
@Schema(name = "Invitation")
record InvitationJson(
    AccountJson account,
    @Schema(description = "Shown only in this response; can be used once") String link,
    Instant expiresAt,
    @Schema(description = "Subject of a mail to the person, in the language of the request")
        String subject,
    @Schema(description = "Text of that mail, with the link") String text) {}
