package org.entrepot.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that the server under test sends to, and what it has received. */
final class Mails implements AutoCloseable {

  /** Where people reach the server under test, as far as it knows. */
  static final String PUBLIC = "https://figures.example";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("\\S+[?]link=\\S+");

  private final GreenMail server =
      new GreenMail(new ServerSetup(Ports.MAIL.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  /** One that nobody can send to yet. */
  Mails() {}

  void open() {
    server.start();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** What the server under test has to be told. */
  static Map<String, String> settings() {
    return Map.of(
        "ENTREPOT_MAIL_HOST", "127.0.0.1",
        "ENTREPOT_MAIL_PORT", Integer.toString(Ports.MAIL.number()),
        "ENTREPOT_MAIL_TLS", "none",
        "ENTREPOT_MAIL_FROM", "entrepot@figures.example",
        "ENTREPOT_PUBLIC_URL", PUBLIC);
  }

  /** Texts of the mails to somebody. */
  List<String> to(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> text(message, true).contains(address))
        .map(message -> text(message, false))
        .toList();
  }

  /** The link in the only mail to somebody, as soon as it has come. */
  String link(String address) {
    Await.until("a mail to " + address, PATIENCE, () -> !to(address).isEmpty());
    Matcher link = LINK.matcher(to(address).get(0));
    if (!link.find()) {
      throw new AssertionError("no link in " + to(address));
    }
    return link.group();
  }

  private static String text(MimeMessage message, boolean reader) {
    try {
      return reader ? Arrays.toString(message.getAllRecipients()) : message.getContent().toString();
    } catch (MessagingException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
