package org.entrepot.access;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is written to somebody who sets a password by a link, mailed or handed over. */
public record LinkText(String subject, String text) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /**
   * As somebody reads it.
   *
   * @param address where the link leads
   * @param until when it opens
   */
  public static LinkText of(
      Account account, MailKind kind, String address, Instant until, Locale language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.entrepot.access.mails", language, NO_FALLBACK);
    String key = kind.name().toLowerCase(Locale.ROOT);
    String person = Objects.requireNonNullElse(account.person().fullName(), account.name());
    String time = time(texts.getString("time"), account.choices().zone(), until, language);
    return new LinkText(
        texts.getString(key + ".subject"),
        new MessageFormat(texts.getString(key + ".text"), language)
            .format(new Object[] {person, account.name(), address, time}));
  }

  private static String time(String pattern, @Nullable ZoneId chosen, Instant at, Locale language) {
    ZoneId zone = Objects.requireNonNullElse(chosen, ZoneOffset.UTC);
    String offset =
        new DateTimeFormatterBuilder()
            .appendOffset("+H:mm", "")
            .toFormatter()
            .format(at.atZone(zone));
    String time = DateTimeFormatter.ofPattern(pattern, language).format(at.atZone(zone));
    return MessageFormat.format(time, "UTC" + offset);
  }

  /** Says nothing of the link. */
  @Override
  public String toString() {
    return subject;
  }
}
