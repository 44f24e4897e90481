package org.entrepot.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a link comes to whoever sets a password by it.
 *
 * @param mailed language of the mail where one is sent if it can be; null where the link is shown
 *     to the administrator in any case
 */
public record LinkWay(@Nullable Locale mailed) {

  /** To the administrator who asks for it. */
  public static LinkWay shown() {
    return new LinkWay(null);
  }

  /** To the person, where there is a mail server and an address; else as {@link #shown}. */
  public static LinkWay mailed(Locale language) {
    return new LinkWay(language);
  }
}
