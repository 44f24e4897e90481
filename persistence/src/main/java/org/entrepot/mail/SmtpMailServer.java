package org.entrepot.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.entrepot.setting.MailSettings;
import org.entrepot.setting.MailSettings.MailLogin;
import org.entrepot.setting.MailSettings.MailTls;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/** By the server's own Jakarta Mail, which all three have, to the mail server of the settings. */
@ApplicationScoped
class SmtpMailServer implements MailServer {

  private static final String SENDER = "Entrepot";

  /** No thread waits for ever for a host that says nothing. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject ServerSettings settings;
  @Inject Clock clock;

  @Override
  public boolean isNamed() {
    return settings.mail().isPresent();
  }

  @Override
  public void send(MailMessage message) {
    MailSettings mail = settings.mail().orElseThrow();
    try {
      Transport.send(written(message, mail));
    } catch (MessagingException | UnsupportedEncodingException failed) {
      throw new MailNotSent(reason(failed), failed);
    }
  }

  private MimeMessage written(MailMessage message, MailSettings mail)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessage written = new MimeMessage(session(mail));
    written.setFrom(new InternetAddress(mail.from(), SENDER, UTF_8.name()));
    written.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
    written.setSubject(message.subject(), UTF_8.name());
    written.setText(message.text(), UTF_8.name());
    written.setContentLanguage(new String[] {message.language()});
    written.setSentDate(Date.from(clock.instant()));
    // nobody's absence is answered to us
    written.setHeader("Auto-Submitted", "auto-generated");
    return written;
  }

  private static Session session(MailSettings mail) {
    Properties of = new Properties();
    of.setProperty("mail.transport.protocol", "smtp");
    of.setProperty("mail.smtp.host", mail.host());
    of.setProperty("mail.smtp.port", Integer.toString(mail.port()));
    of.setProperty("mail.smtp.auth", Boolean.toString(mail.login().isPresent()));
    of.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.tls() == MailTls.TLS));
    of.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    of.setProperty("mail.smtp.starttls.enable", Boolean.toString(mail.tls() == MailTls.STARTTLS));
    of.setProperty("mail.smtp.starttls.required", Boolean.toString(mail.tls() == MailTls.STARTTLS));
    String patience = Long.toString(PATIENCE.toMillis());
    of.setProperty("mail.smtp.connectiontimeout", patience);
    of.setProperty("mail.smtp.timeout", patience);
    of.setProperty("mail.smtp.writetimeout", patience);
    return Session.getInstance(of, mail.login().map(SmtpMailServer::authenticator).orElse(null));
  }

  private static Authenticator authenticator(MailLogin login) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(login.user(), login.password());
      }
    };
  }

  /**
   * The innermost cause by its kind, which says more; never its text, which may have an address.
   */
  private static String reason(Exception failed) {
    Throwable cause = failed;
    Optional<Throwable> next = inner(cause);
    while (next.isPresent()) {
      cause = next.get();
      next = inner(cause);
    }
    return cause.getClass().getSimpleName();
  }

  private static Optional<Throwable> inner(Throwable failed) {
    @Nullable Throwable next =
        failed instanceof MessagingException mail ? mail.getNextException() : failed.getCause();
    return Optional.ofNullable(next);
  }
}
