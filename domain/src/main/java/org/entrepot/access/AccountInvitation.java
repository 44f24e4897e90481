package org.entrepot.access;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link just made that sets a password.
 *
 * @param account whose
 * @param text what opens it; known here and never again. Null of one that is mailed
 * @param expiresAt until when it opens
 */
public record AccountInvitation(Account account, @Nullable String text, Instant expiresAt) {

  /** Whether it is mailed to its reader, and nobody else sees it. */
  public boolean isMailed() {
    return text == null;
  }

  /** What opens it, of one that is not mailed. */
  public String shown() {
    return Objects.requireNonNull(text, "it is mailed");
  }
}
